// The chart of a board's record: drawn by Apache ECharts from the data in the page, in the colours of the style sheet.
{
  const DATE = 0, SCORE = 1, PRINTED = 2, METHOD = 3, PAPER = 4, ROW = 5, PAGE = 6, OTHERS = 7, RECORD = 8;
  const AXIS = 80;
  const LINE = 18;
  const PAPER_WIDTH = 640;
  const still = matchMedia('(prefers-reduced-motion: reduce)');
  let chart = null;
  let points = [];

  const name = (point) => point[METHOD] ?? 'unnamed';
  // A variable may hold light-dark(…), which only a property of an element turns into the colour of the moment.
  const colour = (variable) => {
    const probe = document.createElement('i');
    probe.style.color = `var(${variable})`;
    document.body.append(probe);
    const resolved = getComputedStyle(probe).color;
    probe.remove();
    return resolved;
  };
  const family = () => getComputedStyle(document.body).fontFamily;
  const cut = (text, most) => text.length > most ? text.slice(0, most - 1) + '…' : text;

  const open = (point, data) => {
    const row = document.getElementById('r' + point[ROW]);
    if (row) {
      location.hash = '';
      location.hash = 'r' + point[ROW];
      row.querySelector('details').open = true;
      row.querySelector('summary').focus({ preventScroll: true });
      return;
    }
    const address = new URL(data.address, location.href);
    if (point[PAGE] > 1) {
      address.searchParams.set('page', point[PAGE]);
    }
    location.href = address + '#r' + point[ROW];
  };

  const label = (point) => cut(name(point), 26) + ' ' + point[PRINTED];

  // Where a point stands in time: 0 for the oldest, 1 for the newest.
  const place = (point) => {
    const first = Date.parse(points[0][DATE]);
    return (Date.parse(point[DATE]) - first) / Math.max(1, Date.parse(points.at(-1)[DATE]) - first);
  };
  const side = (point) => place(point) < 0.08 ? 'left' : place(point) > 0.9 ? 'right' : 'center';

  // Of records whose labels would lie on each other, the newest keep theirs.
  const labelled = (records, width, height) => {
    const scores = points.map((point) => point[SCORE]);
    const lowest = Math.min(...scores);
    const rise = height / (Math.max(...scores) - lowest || 1);
    const kept = new Map();
    for (const point of [...records].reverse()) {
      const room = label(point).length * 7 + 6;
      const left = place(point) * width - { left: 0, center: room / 2, right: room }[side(point)];
      const box = { left, right: left + room, level: (point[SCORE] - lowest) * rise };
      if (![...kept.values()].some((it) => it.left < box.right && box.left < it.right && Math.abs(it.level - box.level) < LINE)) {
        kept.set(point, box);
      }
    }
    return kept;
  };

  // The longest name of the vertical axis that its length has room for.
  const axisName = (data, better, height) => {
    const unit = data.unit ? ' in ' + data.unit : '';
    const names = [data.metric + unit + ', ' + better, (data.unit ? data.unit + ', ' : '') + better];
    return names.find((it) => it.length * 6.2 < height) ?? better;
  };

  const option = (data, records, width, height) => {
    const ink = colour('--ink'), quiet = colour('--quiet'), line = colour('--line'), accent = colour('--accent');
    const paper = colour('--paper');
    const text = { color: quiet, fontFamily: family(), fontSize: 12 };
    const digits = (value) => String(Number(value.toFixed(4)));
    const better = data.better ? data.better + ' is better' : 'direction not settled';
    const newest = points.at(-1);
    const named = labelled(records, width, height);
    const steps = records.map((point) => ({ value: [point[DATE], point[SCORE]], point,
      label: { align: side(point), show: named.has(point) } }));
    if (steps.length) {
      steps.push({ value: [newest[DATE], records.at(-1)[SCORE]], symbolSize: 0, label: { show: false }, tooltip: { show: false } });
    }
    const scatter = (own) => points.filter((point) => (point[OTHERS] === 0) === own)
      .map((point) => ({ value: [point[DATE], point[SCORE]], point }));
    return {
      animation: !still.matches,
      animationDuration: 300,
      textStyle: text,
      grid: { left: 4, right: 20, top: 30, bottom: 4, outerBoundsMode: 'same', outerBoundsContain: 'all' },
      xAxis: { type: 'time', min: 'dataMin', max: 'dataMax', axisLabel: { ...text, hideOverlap: true }, splitNumber: 6,
        axisLine: { lineStyle: { color: line } }, axisTick: { lineStyle: { color: line } }, splitLine: { show: false } },
      yAxis: { type: 'value', scale: true, name: axisName(data, better, height),
        nameTextStyle: text, nameLocation: 'middle', nameGap: 10,
        axisLabel: { ...text, formatter: digits }, splitLine: { lineStyle: { color: line, width: 0.5 } } },
      tooltip: { trigger: 'item', renderMode: 'richText', confine: true, backgroundColor: paper, borderColor: quiet, borderWidth: 1,
        padding: 8, textStyle: { color: ink, fontFamily: family(), fontSize: 13, lineHeight: 19, fontWeight: 'normal' },
        formatter: ({ data: { point } }) => point && [name(point) + '  ' + point[PRINTED], cut(point[PAPER], 62),
          point[DATE] + (point[OTHERS] ? ', reported by others' : '')].join('\n') },
      toolbox: { show: true, itemSize: 0, feature: { dataZoom: { filterMode: 'none', icon: { zoom: 'M0,0', back: 'M0,0' },
        brushStyle: { color: accent, opacity: 0.15, borderColor: accent } } }, top: -40 },
      dataZoom: [{ type: 'inside', xAxisIndex: 0, filterMode: 'none', zoomOnMouseWheel: false, moveOnMouseMove: false, moveOnMouseWheel: false },
        { type: 'inside', yAxisIndex: 0, filterMode: 'none', zoomOnMouseWheel: false, moveOnMouseMove: false, moveOnMouseWheel: false }],
      series: [
        { type: 'scatter', data: scatter(true), symbolSize: 7, itemStyle: { color: quiet, opacity: 0.45 },
          emphasis: { itemStyle: { color: accent, opacity: 1 } }, cursor: 'pointer' },
        { type: 'scatter', data: scatter(false), symbolSize: 7,
          itemStyle: { color: 'transparent', borderColor: quiet, borderWidth: 1.5, opacity: 0.7 },
          emphasis: { itemStyle: { borderColor: accent, opacity: 1 } }, cursor: 'pointer' },
        { type: 'line', step: 'end', data: steps, symbol: 'circle', symbolSize: 8, showAllSymbol: true, z: 4,
          lineStyle: { color: accent, width: 2 }, cursor: 'pointer',
          itemStyle: { color: (item) => item.data.point && item.data.point[OTHERS] ? paper : accent, borderColor: accent, borderWidth: 1.5 },
          label: { show: true, position: data.better === 'lower' ? 'bottom' : 'top', color: ink, textBorderColor: paper, textBorderWidth: 3, fontFamily: family(), fontSize: 12,
            formatter: ({ data: { point } }) => point ? label(point) : '' } },
      ],
    };
  };

  const walk = (figure, data) => {
    const plot = figure.querySelector('.plot');
    const status = figure.querySelector('[role=status]');
    let at = -1;
    const target = (point) => ({ seriesIndex: point[RECORD] ? 2 : point[OTHERS],
      dataIndex: points.filter((it) => point[RECORD] ? it[RECORD] : it[OTHERS] === point[OTHERS]).indexOf(point) });
    plot.addEventListener('keydown', (event) => {
      const moves = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: points.length - 1 };
      if (event.key in moves) {
        event.preventDefault();
        at = Math.max(0, Math.min(points.length - 1, moves[event.key]));
        const point = points[at];
        chart.dispatchAction({ type: 'downplay' });
        chart.dispatchAction({ type: 'highlight', ...target(point) });
        chart.dispatchAction({ type: 'showTip', ...target(point) });
        status.textContent = [name(point), point[PRINTED], point[DATE], point[PAPER], point[RECORD] ? 'a record' : '']
          .filter(Boolean).join(', ');
      } else if (event.key === 'Enter' && at >= 0) {
        event.preventDefault();
        open(points[at], data);
      } else if (event.key === 'Escape') {
        chart.dispatchAction({ type: 'hideTip' });
        chart.dispatchAction({ type: 'downplay' });
      }
    });
  };

  const draw = () => {
    chart?.dispose();
    chart = null;
    const figure = document.querySelector('.chart');
    if (!figure || !window.echarts) {
      return;
    }
    const data = JSON.parse(figure.querySelector('script').textContent);
    points = data.points.sort((one, other) => one[DATE] < other[DATE] ? -1 : one[DATE] > other[DATE] ? 1 : other[PAGE] - one[PAGE]);
    const records = points.filter((point) => point[RECORD]);
    chart = window.echarts.init(figure.querySelector('.plot'), null, { renderer: 'svg' });
    const render = () => {
      chart.setOption(option(data, records, chart.getWidth() - AXIS, chart.getHeight() - 58), true);
      chart.dispatchAction({ type: 'takeGlobalCursor', key: 'dataZoomSelect', dataZoomSelectActive: true });
    };
    render();
    chart.on('click', ({ data: { point } }) => point && open(point, data));
    const reset = figure.querySelector('.reset');
    chart.on('datazoom', ({ batch }) => { reset.hidden = !batch || batch.every((zoom) => zoom.start === 0 && zoom.end === 100); });
    reset.addEventListener('click', () => {
      [0, 1].forEach((dataZoomIndex) => chart.dispatchAction({ type: 'dataZoom', dataZoomIndex, start: 0, end: 100 }));
      reset.hidden = true;
    });
    figure.querySelector('.plot').redraw = render;
    walk(figure, data);
  };

  const redraw = () => document.querySelector('.plot')?.redraw?.();
  document.addEventListener('DOMContentLoaded', draw);
  document.addEventListener('boardshown', draw);
  addEventListener('resize', () => { chart?.resize(); redraw(); });
  addEventListener('beforeprint', () => chart?.resize({ width: PAPER_WIDTH }));
  addEventListener('afterprint', () => chart?.resize({ width: 'auto' }));
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', redraw);
  new MutationObserver(redraw).observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
}
