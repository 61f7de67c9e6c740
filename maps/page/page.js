'use strict';
// The page of `yaqut report`: what stands in the document is filtered, shown on a map and opened in a card.
// Text is only ever set as text; the story in a card is a copy of the one in the table.
(() => {
  const read = (id) => JSON.parse(document.getElementById(id).textContent);
  const byId = (id) => document.getElementById(id);
  const data = read('data');
  const words = data.words;
  const rtl = document.documentElement.dir === 'rtl';
  const say = (key, value) => words[key].replace('{}', value);
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const incidents = data.incidents;
  const rows = incidents.map((_, i) => byId('i' + i));
  document.documentElement.classList.add('live-script');

  const make = (tag, className, text) => {
    const element = document.createElement(tag);
    if (className) element.className = className;
    if (text !== undefined) element.textContent = text;
    return element;
  };
  const svg = (tag, attributes) => {
    const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
    for (const key in attributes) element.setAttribute(key, attributes[key]);
    return element;
  };
  // A symbol, as src/sitrep/symbol.rs writes it.
  const symbol = (incident) => {
    const out = svg('svg', {
      class: `sym t-${incident.t} s-${incident.s}${incident.h ? ' hollow' : ''}`, viewBox: '-14 -14 28 28', 'aria-hidden': 'true',
    });
    for (const part of ['h', 'f', 'l']) out.append(svg('use', { class: part, href: '#s-' + incident.t }));
    if (incident.s === 'denied') out.append(svg('path', { class: 'x', d: 'M-11.5 11.5 11.5-11.5' }));
    return out;
  };
  // Letters that writers mix are equal when one searches.
  const fold = (text) => text.normalize('NFKD').toLowerCase()
    .replace(/[\u0300-\u036f\u0610-\u061a\u0640\u064b-\u065f\u0670]/g, '')
    .replace(/[\u0622\u0623\u0625\u0671]/g, '\u0627').replace(/[\u0649\u06cc]/g, '\u064a')
    .replace(/\u0629/g, '\u0647').replace(/\u06a9/g, '\u0643').replace(/\s+/g, ' ');
  const texts = rows.map((row) => fold(row.textContent));

  // What is shown.

  const chosen = { types: new Set(), statuses: new Set(), text: '', from: 0, to: Math.max(data.buckets.length - 1, 0) };
  const whole = () => chosen.from === 0 && chosen.to >= data.buckets.length - 1;
  const passes = (incident, i, anyTime) =>
    (!chosen.types.size || chosen.types.has(incident.t)) && (!chosen.statuses.size || chosen.statuses.has(incident.s)) &&
    (!chosen.text || texts[i].includes(chosen.text)) &&
    (anyTime || (incident.b ? incident.b[0] <= chosen.to && incident.b[1] >= chosen.from : whole()));
  let shown = incidents.map((_, i) => i);
  const listeners = [];
  function apply() {
    shown = [];
    const bars = data.buckets.map(() => 0);
    incidents.forEach((incident, i) => {
      const on = passes(incident, i, false);
      rows[i].hidden = !on;
      if (!on) return;
      shown.push(i);
      if (incident.b) bars[incident.b[0]] += 1;
    });
    const told = shown.length ? say('shown', shown.length).replace('{}', incidents.length) : words.nothing;
    for (const line of document.querySelectorAll('.shown')) line.textContent = told;
    for (const bar of document.querySelectorAll('.bars .now')) {
      const most = bar.ownerSVGElement.viewBox.baseVal.height;
      const count = bars[bar.dataset.b];
      bar.setAttribute('height', count);
      bar.setAttribute('y', most - count);
    }
    for (const listen of listeners) listen();
  }
  for (const button of document.querySelectorAll('.pick')) {
    button.addEventListener('click', () => {
      const [set, value] = button.dataset.type ? [chosen.types, button.dataset.type] : [chosen.statuses, button.dataset.status];
      if (!set.delete(value)) set.add(value);
      button.setAttribute('aria-pressed', set.has(value));
      apply();
    });
  }
  const find = byId('find');
  if (find) {
    let later;
    find.addEventListener('input', () => {
      clearTimeout(later);
      later = setTimeout(() => { chosen.text = fold(find.value.trim()); apply(); }, 120);
    });
    byId('clear').addEventListener('click', () => {
      chosen.types.clear();
      chosen.statuses.clear();
      chosen.text = find.value = '';
      for (const button of document.querySelectorAll('.pick')) button.setAttribute('aria-pressed', 'false');
      setTime(0, data.buckets.length - 1);
    });
    document.querySelector('.filters').hidden = false;
  }

  // Time.

  const [from, to, play] = [byId('from'), byId('to'), byId('play')];
  let running;
  function setTime(first, last) {
    chosen.from = Math.max(0, Math.min(first, last));
    chosen.to = Math.max(first, last, 0);
    if (from) {
      from.value = chosen.from;
      to.value = chosen.to;
      from.setAttribute('aria-valuetext', data.buckets[chosen.from]);
      to.setAttribute('aria-valuetext', data.buckets[chosen.to]);
      byId('span').textContent = chosen.from === chosen.to ? data.buckets[chosen.from] : `${data.buckets[chosen.from]} – ${data.buckets[chosen.to]}`;
    }
    apply();
  }
  function stop() {
    clearInterval(running);
    running = undefined;
    play.textContent = words.play;
  }
  if (from) {
    document.querySelector('.slider').hidden = false;
    from.addEventListener('input', () => setTime(Math.min(+from.value, chosen.to), chosen.to));
    to.addEventListener('input', () => setTime(chosen.from, Math.max(+to.value, chosen.from)));
    play.addEventListener('click', () => {
      if (running) return stop();
      const end = data.buckets.length - 1;
      const start = chosen.to >= end ? chosen.from : chosen.to;
      setTime(chosen.from, start);
      play.textContent = words.stop;
      running = setInterval(() => {
        // Steps in which nothing happened are passed over.
        let next = chosen.to + 1;
        while (next < end && !incidents.some((incident, i) => incident.b && incident.b[0] === next && passes(incident, i, true))) next += 1;
        setTime(chosen.from, Math.min(next, end));
        if (next >= end) stop();
      }, 450);
    });
  }

  // The card.

  const card = byId('card');
  let open = -1;
  let opener = null;
  let atlas = null;
  function close(back) {
    if (card.hidden) return;
    card.hidden = true;
    if (open >= 0) rows[open].classList.remove('picked');
    open = -1;
    for (const listen of listeners) listen('select');
    if (back && opener && opener.isConnected) opener.focus({ preventScroll: true });
  }
  function fill(by, children) {
    if (by) opener = by;
    const acts = make('div', 'acts');
    const shut = make('button', 'close', words.close);
    shut.type = 'button';
    shut.addEventListener('click', () => close(true));
    card.replaceChildren(acts, ...children);
    const heading = card.querySelector('h3');
    if (heading) heading.id = 'card-title';
    acts.append(shut);
    card.hidden = false;
    card.scrollTop = 0;
    card.focus({ preventScroll: true });
    return (label, run) => {
      const button = make('button', '', label);
      button.type = 'button';
      button.addEventListener('click', run);
      acts.insertBefore(button, shut);
    };
  }
  function show(i, by, move) {
    if (open >= 0) rows[open].classList.remove('picked');
    open = i;
    rows[i].classList.add('picked');
    const story = rows[i].querySelector('.told').cloneNode(true).childNodes;
    const act = fill(by, story);
    if (atlas && incidents[i].at) {
      act(words.on_map, () => {
        byId('atlas').scrollIntoView({ block: 'center' });
        atlas.look(i);
      });
    }
    act(words.in_table, () => {
      rows[i].scrollIntoView({ block: 'center' });
      rows[i].querySelector('.open').focus({ preventScroll: true });
    });
    for (const listen of listeners) listen('select');
    if (move && atlas) atlas.look(i);
  }
  function choose(group, by) {
    const list = make('ul');
    for (const i of group) {
      const item = make('li');
      const button = make('button');
      button.type = 'button';
      button.append(symbol(incidents[i]), make('bdi', '', incidents[i].n));
      button.addEventListener('click', () => show(i, by, false));
      item.append(button);
      list.append(item);
    }
    const names = [...new Set(group.map((i) => incidents[i].p))];
    const heading = make('h3', '', `${names.slice(0, 3).join(rtl ? '، ' : ', ')}${names.length > 3 ? ' …' : ''}`);
    const act = fill(by, [heading, make('p', 'tags', say('here', group.length)), list]);
    act(words.zoom_in, () => atlas.around(group));
  }
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close(true);
  });
  rows.forEach((row, i) => {
    row.querySelector('.row').addEventListener('click', () => {
      if (!String(getSelection())) show(i, row.querySelector('.open'), true);
    });
  });

  // The map.

  const RAD = Math.PI / 180;
  // A circle on the ground, as a ring.
  function circle([lon, lat], km) {
    const ring = [];
    const d = km / 6371.0088;
    for (let step = 0; step <= 64; step += 1) {
      const turn = (step / 32) * Math.PI;
      const north = Math.asin(Math.sin(lat * RAD) * Math.cos(d) + Math.cos(lat * RAD) * Math.sin(d) * Math.cos(turn));
      const east = Math.atan2(Math.sin(turn) * Math.sin(d) * Math.cos(lat * RAD), Math.cos(d) - Math.sin(lat * RAD) * Math.sin(north));
      ring.push([lon + east / RAD, north / RAD]);
    }
    return ring;
  }
  // A curve from an origin to its target, and the bearing at its end on the map.
  function flow([x0, y0], [x2, y2]) {
    const up = (lat) => Math.log(Math.tan(Math.PI / 4 + lat * RAD / 2)) / RAD;
    const down = (y) => (2 * Math.atan(Math.exp(y * RAD)) - Math.PI / 2) / RAD;
    const [a, b] = [up(y0), up(y2)];
    const [x1, y1] = [(x0 + x2) / 2 - (b - a) * 0.16, (a + b) / 2 + (x2 - x0) * 0.16];
    const line = [];
    for (let step = 0; step <= 24; step += 1) {
      const t = step / 24;
      const mix = (p, q, r) => (1 - t) * (1 - t) * p + 2 * t * (1 - t) * q + t * t * r;
      line.push([mix(x0, x1, x2), down(mix(a, y1, b))]);
    }
    return { line, bearing: Math.atan2(x2 - x1, b - y1) / RAD };
  }
  const feature = (type, coordinates, properties) => ({ type: 'Feature', properties: properties || {}, geometry: { type, coordinates } });
  const collection = (features) => ({ type: 'FeatureCollection', features });

  function areas() {
    const seen = new Map();
    for (const i of shown) {
      const { at, r } = incidents[i];
      if (at && r) seen.set(`${at},${r}`, feature('Polygon', [circle(at, r)], { r }));
    }
    return collection([...seen.values()].sort((a, b) => b.properties.r - a.properties.r));
  }
  function flows() {
    const features = [];
    for (const i of shown) {
      const incident = incidents[i];
      if (!incident.from || !incident.at) continue;
      const { line, bearing } = flow(incident.from, incident.at);
      features.push(feature('LineString', line, { open: incident.s === 'claimed' || incident.s === 'denied' }));
      // The head a little before the end, where the symbol does not hide it.
      features.push(feature('Point', line[21], { bearing }));
      features.push(feature('Point', incident.from, { origin: true }));
    }
    return collection(features);
  }
  const colour = (name) => getComputedStyle(document.documentElement).getPropertyValue('--' + name).trim();
  function layers() {
    const base = (id, type, layer, paint, more) => ({ id, type, source: 'ground', filter: ['==', ['get', 'layer'], layer], paint, ...more });
    const line = (name, width) => ({ 'line-color': colour(name), 'line-width': width });
    return [
      { id: 'sea', type: 'background', paint: { 'background-color': colour('sea') } },
      base('land', 'fill', 'land', { 'fill-color': colour('land') }),
      base('lake', 'fill', 'lake', { 'fill-color': colour('sea'), 'fill-outline-color': colour('coast') }),
      base('river', 'line', 'river', line('river', ['interpolate', ['linear'], ['zoom'], 4, 0.6, 9, 1.6])),
      base('admin', 'line', 'admin', line('admin', 0.8)),
      { ...base('border', 'line', 'border', line('border', 1.4)), filter: ['all', ['==', ['get', 'layer'], 'border'], ['!=', ['get', 'status'], 'disputed']] },
      { ...base('disputed', 'line', 'border', { ...line('border', 1.4), 'line-dasharray': [3, 2] }), filter: ['all', ['==', ['get', 'layer'], 'border'], ['==', ['get', 'status'], 'disputed']] },
      { id: 'area', type: 'fill', source: 'areas', paint: { 'fill-color': colour('area'), 'fill-opacity': 0.09 } },
      { id: 'rim', type: 'line', source: 'areas', paint: { 'line-color': colour('area'), 'line-opacity': 0.65, 'line-width': 1.2, 'line-dasharray': [4, 3] } },
      { id: 'flow', type: 'line', source: 'flows', filter: ['all', ['==', ['geometry-type'], 'LineString'], ['!', ['get', 'open']]], paint: { 'line-color': colour('flow'), 'line-width': 1.6 } },
      { id: 'flow-open', type: 'line', source: 'flows', filter: ['all', ['==', ['geometry-type'], 'LineString'], ['get', 'open']], paint: { 'line-color': colour('flow'), 'line-width': 1.6, 'line-dasharray': [3, 2] } },
      { id: 'origin', type: 'circle', source: 'flows', filter: ['has', 'origin'], paint: { 'circle-radius': 3.5, 'circle-color': colour('halo'), 'circle-stroke-color': colour('flow'), 'circle-stroke-width': 1.6 } },
      { id: 'head', type: 'symbol', source: 'flows', filter: ['has', 'bearing'], layout: { 'icon-image': 'head', 'icon-rotate': ['get', 'bearing'], 'icon-rotation-alignment': 'map', 'icon-allow-overlap': true, 'icon-ignore-placement': true } },
    ];
  }
  // The head of an arrow, pointing north.
  function head() {
    const canvas = make('canvas');
    canvas.width = canvas.height = 28;
    const pen = canvas.getContext('2d');
    pen.fillStyle = colour('flow');
    pen.strokeStyle = colour('halo');
    pen.lineWidth = 1.5;
    pen.beginPath();
    for (const [x, y] of [[14, 3], [23, 24], [14, 19], [5, 24]]) pen.lineTo(x, y);
    pen.closePath();
    pen.fill();
    pen.stroke();
    return pen.getImageData(0, 0, 28, 28);
  }

  function start() {
    const box = byId('atlas');
    const probe = document.createElement('canvas');
    if (!box || !data.bounds || !window.maplibregl || !(probe.getContext('webgl2') || probe.getContext('webgl'))) return;
    box.hidden = false;
    const [w, s, e, n] = data.bounds;
    const style = () => ({
      version: 8,
      sources: {
        ground: { type: 'geojson', data: read('ground'), tolerance: 0.2 },
        areas: { type: 'geojson', data: areas() },
        flows: { type: 'geojson', data: flows() },
      },
      layers: layers(),
    });
    let map;
    try {
      map = new maplibregl.Map({
        container: box, style: style(), bounds: [[w, s], [e, n]], fitBoundsOptions: { padding: 24 },
        maxBounds: [[data.edge[0], data.edge[1]], [data.edge[2], data.edge[3]]], maxZoom: 13,
        attributionControl: false, dragRotate: false, pitchWithRotate: false, touchPitch: false, renderWorldCopies: false,
        cooperativeGestures: true, fadeDuration: 0, validateStyle: false,
        locale: {
          'CooperativeGesturesHandler.WindowsHelpText': words.scroll_help, 'CooperativeGesturesHandler.MacHelpText': words.scroll_help.replace('Ctrl', '⌘'),
          'CooperativeGesturesHandler.MobileHelpText': words.touch_help, 'Map.Title': words.map,
          'ScaleControl.Kilometers': words.km.replace('{}', '').trim(), 'ScaleControl.Meters': words.metre,
        },
      });
    } catch (error) {
      box.hidden = true;
      return;
    }
    map.touchZoomRotate.disableRotation();
    map.keyboard.disableRotation();
    map.addControl(new maplibregl.ScaleControl({ unit: 'metric', maxWidth: 110 }), rtl ? 'bottom-right' : 'bottom-left');
    document.documentElement.classList.add('live');
    map.resize();
    map.fitBounds([[w, s], [e, n]], { padding: 24, duration: 0 });

    const marks = make('div', 'marks');
    const labels = make('div', 'labels');
    map.getCanvasContainer().append(labels, marks);
    const zoom = make('div', 'zoom');
    for (const [sign, key, run] of [['+', 'zoom_in', () => map.zoomIn()], ['−', 'zoom_out', () => map.zoomOut()], ['⤢', 'whole', () => map.fitBounds([[w, s], [e, n]], { padding: 24 })]]) {
      const button = make('button', '', sign);
      button.type = 'button';
      button.title = words[key];
      button.setAttribute('aria-label', words[key]);
      button.addEventListener('click', run);
      zoom.append(button);
    }
    box.append(zoom);

    // Marks: what lies together stands together, a symbol for each look with its number.

    const weight = (i) => incidents[i].k;
    const size = (k) => 2.8 * Math.min(6.5 + 1.3 * Math.sqrt(k), 16);
    const sum = (group) => group.reduce((all, i) => all + weight(i), 0);
    let spots = [];
    let names = [];
    // The incidents of a spot by look, the heaviest first, and the room that their symbols take.
    function sort(spot) {
      const groups = new Map();
      for (const i of spot.all) {
        const key = `${incidents[i].t} ${incidents[i].s} ${incidents[i].h}`;
        if (groups.has(key)) groups.get(key).push(i);
        else groups.set(key, [i]);
      }
      spot.sorted = [...groups.values()].sort((a, b) => sum(b) - sum(a) || b.length - a.length || a[0] - b[0]);
      spot.limit = spot.limit || 3;
      spot.most = Math.min(spot.limit, spot.sorted.length > 3 ? 2 : 3);
      spot.weight = sum(spot.all) * 10 + spot.all.length;
      const seen = spot.sorted.slice(0, spot.most);
      const rest = spot.sorted.slice(spot.most).flat().length;
      spot.width = seen.reduce((all, group) => all + Math.max(24, size(sum(group))) + (group.length > 1 ? 5 : 0), 0) + (rest ? 16 + 7 * String(rest).length + 7 : 0);
      spot.height = Math.max(24, ...seen.map((group) => size(sum(group)) * 0.9));
    }
    function gather() {
      const kept = document.activeElement && document.activeElement.dataset ? document.activeElement.dataset.key : undefined;
      const order = shown.filter((i) => incidents[i].at)
        .sort((a, b) => incidents[a].h - incidents[b].h || weight(b) - weight(a) || a - b);
      spots = [];
      for (const i of order) {
        const at = map.project(incidents[i].at);
        const near = spots.find((spot) => Math.hypot(spot.x - at.x, spot.y - at.y) < 22);
        if (near) near.all.push(i);
        else spots.push({ x: at.x, y: at.y, at: incidents[i].at, all: [i] });
      }
      spots.forEach(sort);
      // Spots whose symbols would hide one another show fewer of them; those that lie close become one, where the
      // heavier was. What is farther apart than two symbols is never drawn elsewhere.
      for (let again = true; again;) {
        again = false;
        spots.sort((a, b) => b.weight - a.weight);
        for (let a = 0; a < spots.length; a += 1) {
          for (let b = spots.length - 1; b > a; b -= 1) {
            const [one, other] = [spots[a], spots[b]];
            const [dx, dy] = [Math.abs(one.x - other.x), Math.abs(one.y - other.y)];
            if (dx > (one.width + other.width) / 2 - 4 || dy > (one.height + other.height) / 2 - 2) continue;
            if (Math.hypot(dx, dy) < 40) {
              one.all.push(...other.all);
              sort(one);
              spots.splice(b, 1);
              again = true;
            } else {
              const wide = one.width > other.width && one.sorted.length > 1 && one.limit > 1 ? one : other;
              if (wide.limit > 1 && wide.sorted.length > 1) {
                wide.limit = 1;
                sort(wide);
                again = true;
              }
            }
          }
        }
      }
      marks.replaceChildren();
      for (const spot of spots) {
        const { sorted, most } = spot;
        spot.element = make('div', 'spot');
        const button = (group, look) => {
          const mark = make('button', look ? 'markbtn' : 'markbtn more');
          mark.type = 'button';
          mark.dataset.key = group.join();
          mark.dataset.count = group.length;
          const label = group.length === 1 ? incidents[group[0]].n : `${say('here', group.length)} · ${incidents[group[0]].n}`;
          mark.title = label;
          mark.setAttribute('aria-label', label);
          mark.setAttribute('aria-haspopup', 'dialog');
          if (look) {
            const d = size(sum(group));
            mark.style.setProperty('--d', d + 'px');
            mark.append(symbol(incidents[group[0]]));
            if (group.length > 1) mark.append(make('span', 'badge', group.length));
          } else {
            mark.textContent = '+' + group.length;
          }
          mark.addEventListener('click', (event) => {
            event.stopPropagation();
            if (group.length === 1) show(group[0], mark, false);
            else choose(group, mark);
          });
          mark.group = group;
          spot.element.append(mark);
          if (mark.dataset.key === kept) spot.focus = mark;
        };
        sorted.slice(0, most).forEach((group) => button(group, true));
        const rest = sorted.slice(most).flat();
        if (rest.length) button(rest, false);
        marks.append(spot.element);
      }
      select();
      place();
      name();
      const focus = spots.find((spot) => spot.focus);
      if (focus) focus.focus.focus({ preventScroll: true });
    }
    function select() {
      for (const mark of marks.querySelectorAll('.markbtn')) mark.classList.toggle('on', mark.group.includes(open));
    }
    const shift = (element, x, y) => { element.style.transform = `translate(${Math.round(x)}px,${Math.round(y)}px)`; };
    function place() {
      for (const spot of spots) {
        const at = map.project(spot.at);
        [spot.x, spot.y] = [at.x, at.y];
        spot.element.style.transform = `translate(${at.x.toFixed(1)}px,${at.y.toFixed(1)}px) translate(-50%,-50%)`;
      }
      for (const label of names) {
        const at = map.project(label.at);
        shift(label.element, at.x + label.dx, at.y + label.dy);
      }
    }

    // Names, the most important first, each where it hides nothing.

    const ruler = make('canvas').getContext('2d');
    function name() {
      labels.replaceChildren();
      names = [];
      const { clientWidth: width, clientHeight: height } = box;
      const span = map.getBounds().getNorth() - map.getBounds().getSouth();
      const taken = spots.map((spot) => [spot.x - spot.width / 2 - 1, spot.y - spot.height / 2 - 1, spot.x + spot.width / 2 + 1, spot.y + spot.height / 2 + 1]);
      // The corners with the buttons and the scale bar.
      taken.push(rtl ? [0, 0, 54, 134] : [width - 54, 0, width, 134]);
      taken.push(rtl ? [width - 134, height - 40, width, height] : [0, height - 40, 134, height]);
      const free = (r) => r[0] > 2 && r[1] > 2 && r[2] < width - 2 && r[3] < height - 2 &&
        !taken.some((t) => r[0] < t[2] && r[2] > t[0] && r[1] < t[3] && r[3] > t[1]);
      const said = new Set();
      const set = (kind, text, at, half, px, bold, centred) => {
        if (said.has(text)) return;
        ruler.font = `${bold ? 700 : 400} ${px}px 'Noto Sans Arabic', sans-serif`;
        const w2 = ruler.measureText(text).width;
        const h2 = px * 1.3;
        const p = map.project(at);
        const [x, y] = half;
        const right = [x, -h2 / 2, 'r'];
        const left = [-x - w2, -h2 / 2, 'l'];
        const seats = centred ? [[-w2 / 2, -h2 / 2, 'c']] : [...(rtl ? [left, right] : [right, left]), ...(kind === 'town' ? [] : [[-w2 / 2, y, 'c'], [-w2 / 2, -y - h2, 'c']])];
        for (const [dx, dy, side] of seats) {
          const room = [p.x + dx - 2, p.y + dy, p.x + dx + w2 + 2, p.y + dy + h2];
          if (!free(room)) continue;
          if (kind === 'town' && !free([p.x - 4, p.y - 4, p.x + 4, p.y + 4])) return;
          taken.push(room);
          if (kind === 'town') taken.push([p.x - 4, p.y - 4, p.x + 4, p.y + 4]);
          const element = make('div', `name ${kind} ${side}`, text);
          element.dir = 'auto';
          labels.append(element);
          names.push({ element, at, dx, dy });
          said.add(text);
          return;
        }
      };
      const short = (text) => (text.length > 34 ? text.slice(0, 33) + '…' : text);
      [...spots].sort((a, b) => b.weight - a.weight).forEach((spot) => {
        const first = short(incidents[spot.all[0]].p);
        const text = first && spot.all.some((i) => incidents[i].p !== incidents[spot.all[0]].p) ? first + ' …' : first;
        if (text && !said.has(text)) set('spotname', text, spot.at, [spot.width / 2 + 3, spot.height / 2], 13, true, false);
      });
      const finest = span > 30 ? 1 : span > 9 ? 2 : span > 2.6 ? 3 : 4;
      const deep = span > 60 ? 1 : span > 12 ? 2 : span > 5 ? 3 : 4;
      const of = (kind, rank) => data.names.filter((one) => one.kind === kind && one.rank <= rank);
      of('water', deep).forEach((one) => set('water', one.n, [one.x, one.y], [0, 0], 12.5, false, true));
      of('country', 9).forEach((one) => set('country', one.n, [one.x, one.y], [0, 0], 15, true, true));
      let left = Math.round(width * height / 17000);
      of('town', finest).sort((a, b) => a.rank - b.rank).forEach((one) => {
        if (left <= 0 || one.n.split(' / ').some((part) => [...said].some((text) => text.includes(part)))) return;
        const before = names.length;
        set('town', one.n, [one.x, one.y], [8, 8], 11.5, false, false);
        if (names.length > before) left -= 1;
      });
      place();
    }

    atlas = {
      around(group) {
        const bounds = new maplibregl.LngLatBounds();
        for (const i of group) bounds.extend(incidents[i].at);
        map.fitBounds(bounds, { padding: 70, maxZoom: map.getZoom() + 3, duration: still ? 0 : 500 });
      },
      look(i) {
        const at = incidents[i].at;
        if (at) map.easeTo({ center: at, duration: still ? 0 : 500 });
      },
    };
    let last = map.getZoom();
    map.on('move', place);
    map.on('moveend', () => {
      if (Math.abs(map.getZoom() - last) > 0.01) {
        last = map.getZoom();
        gather();
      } else name();
    });
    map.on('resize', () => { place(); name(); });
    map.on('styleimagemissing', () => { if (!map.hasImage('head')) map.addImage('head', head(), { pixelRatio: 2 }); });
    listeners.push((what) => {
      if (what === 'select') return select();
      gather();
      for (const [id, make] of [['areas', areas], ['flows', flows]]) {
        const source = map.getSource(id);
        if (source) source.setData(make());
      }
    });
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => {
      map.setStyle(style(), { diff: false });
    });
    gather();
    if (document.fonts && document.fonts.ready) document.fonts.ready.then(name);
    map.once('idle', () => { box.dataset.ready = 'yes'; });
  }

  start();
  setTime(0, data.buckets.length - 1);
  const asked = decodeURIComponent(location.hash.slice(1));
  const at = asked ? rows.findIndex((row) => row.id === asked || row.dataset.id === asked) : -1;
  if (at >= 0) show(at, rows[at].querySelector('.open'), true);
})();
