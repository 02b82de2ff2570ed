// In an abstract, the mark under the pointer or the focus shows what belongs to the same claims; the marks of others step back.
{
  const claimsOf = (part) => part.dataset.claims.split(' ');
  const show = (abstract, chosen) => {
    for (const part of abstract.querySelectorAll('.part')) {
      part.classList.toggle('dim', chosen !== null && !claimsOf(part).some((claim) => chosen.includes(claim)));
    }
  };
  const watch = (abstract, begin, end) => {
    abstract.addEventListener(begin, (event) => {
      const part = event.target.closest('.part');
      show(abstract, part === null ? null : claimsOf(part));
    });
    abstract.addEventListener(end, () => show(abstract, null));
  };
  for (const abstract of document.querySelectorAll('.abstract')) {
    watch(abstract, 'pointerover', 'pointerleave');
    watch(abstract, 'focusin', 'focusout');
  }
}
