// Dates tell how long ago they are, in a tooltip that is worked out here, so that pages do not age.
{
  const DAY = 86_400_000;
  const UNITS = [['year', 365.25 * DAY], ['month', 30.44 * DAY], ['day', DAY], ['hour', DAY / 24], ['minute', DAY / 1440]];
  const format = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });

  const ago = (text) => {
    const wholeDay = text.length === 10;
    const now = wholeDay ? Date.parse(new Date().toISOString().slice(0, 10)) : Date.now();
    const gone = Date.parse(text) - now;
    const units = wholeDay ? UNITS.slice(0, 3) : UNITS;
    const [unit, length] = units.find((it) => Math.abs(gone) >= it[1]) ?? units.at(-1);
    return format.format(Math.round(gone / length), unit);
  };
  const explain = () => {
    for (const time of document.querySelectorAll('time:not([title])')) {
      time.title = ago(time.dateTime || time.textContent);
    }
  };
  explain();
  document.addEventListener('shown', explain);
}
