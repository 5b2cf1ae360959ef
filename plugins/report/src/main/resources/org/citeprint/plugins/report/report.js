/* Citeprint report script. Plain ES2020, no framework, no network. Data come from script blocks of type application/json.
   Every text reaches the page through textContent or setAttribute on known attributes; nothing is ever parsed as HTML.
   Needs CiteprintGraph (vendor/sigma-graphology.min.js, placed before this script) only when the page holds a [data-network]. */
(function () {
"use strict";

/* ---------- small helpers ---------- */
const SVG = "http://www.w3.org/2000/svg";
const WORDS = {
  filter: "Filter rows", rows: "{a}–{b} of {n} rows", rowsAll: "{n} rows", rowOne: "1 row", none: "No row matches", prev: "Previous", next: "Next",
  csv: "Download CSV", svg: "Download SVG", png: "Download PNG", data: "Show the data as a table", unit: "unit",
  search: "Find a {noun}", links: "Links shown", zoomIn: "Zoom in", zoomOut: "Zoom out", fit: "Whole map", close: "Close", cluster: "Cluster", linksOf: "Links",
  near: "Strongest links", hint: "Click the map, then scroll to zoom; drag to move", noGl: "This browser offers no WebGL, so the map below is a still picture. The table lists every {noun}.",
  mapLabel: "Network map of {n} {noun}s and {m} links. Use the search box to reach one by keyboard.", other: "Other", label: "Label", noun: "node"
};
const words = Object.assign({}, WORDS, json("report-words") || {});
const locale = document.documentElement.lang || "en";
const collator = new Intl.Collator(locale, { numeric: true, sensitivity: "base" });

function json(id) {
  const block = id && document.getElementById(id);
  if (!block || block.tagName.toLowerCase() !== "script") return null;
  try { return JSON.parse(block.textContent); } catch (e) { console.error("Report data block cannot be read: " + id); return null; }
}
function say(key, values) { return words[key].replace(/\{(\w+)\}/g, (all, k) => values && k in values ? values[k] : all); }
function el(tag, options, ...children) {
  const e = document.createElement(tag);
  for (const [k, v] of Object.entries(options || {})) {
    if (v === null || v === undefined || v === false) continue;
    if (k === "text") e.textContent = v; else if (k === "class") e.className = v;
    else if (k.startsWith("on")) e.addEventListener(k.slice(2), v); else e.setAttribute(k, v === true ? "" : v);
  }
  for (const c of children) if (c) e.append(c);
  return e;
}
function svgEl(tag, attributes, text) {
  const e = document.createElementNS(SVG, tag);
  for (const [k, v] of Object.entries(attributes || {})) e.setAttribute(k, v);
  if (text !== undefined) e.textContent = text;
  return e;
}
/* Letters that are no other letter with a mark, and how they are typed where keyboards lack them. */
const LETTERS = { "\u00df": "ss", "\u00e6": "ae", "\u00f0": "d", "\u00f8": "o", "\u00fe": "th", "\u0111": "d", "\u0131": "i", "\u0142": "l", "\u0153": "oe" };
function fold(s) { return String(s).normalize("NFKD").replace(/[\u0300-\u036f]/g, "").toLowerCase().replace(/[\u00df\u00e6\u00f0\u00f8\u00fe\u0111\u0131\u0142\u0153]/g, c => LETTERS[c]); }
function safeUrl(type, value) {
  if (type === "doi") return /^10\.\d{4,9}\/\S+$/.test(value) ? "https://doi.org/" + encodeURI(value).replace(/[?#]/g, encodeURIComponent) : null;
  try { const u = new URL(value); return u.protocol === "https:" || u.protocol === "http:" ? u.href : null; } catch (e) { return null; }
}
function save(name, type, content) {
  const url = URL.createObjectURL(content instanceof Blob ? content : new Blob([content], { type }));
  const a = el("a", { href: url, download: name });
  document.body.append(a); a.click(); a.remove();
  setTimeout(() => URL.revokeObjectURL(url), 10000);
}
function fileName(s, ending) { return (String(s || "citeprint").replace(/[^\p{L}\p{N}._-]+/gu, "-").replace(/^[-.]+|[-.]+$/g, "").slice(0, 80) || "citeprint") + ending; }
const numberFormats = new Map();
/* As the page shows numbers before this script runs: never "0.0" for what is not nothing, nor zeros in place of the last
   digits of a large number, nor hundreds of zeros. */
function formatNumber(v, column) {
  const percent = column.type === "percent", size = Math.abs(percent ? v * 100 : v);
  const digits = column.digits ?? (percent ? 1 : column.type === "integer" || column.type === "year" ? 0 : undefined);
  const free = digits === undefined, vanishes = !free && size > 0 && size < 0.5 * 10 ** -digits;
  const style = size >= 1e21 || size > 0 && size < 1e-6 && (free || vanishes) ? "exponent" : vanishes ? "least" : !free ? "fixed" : size >= 1e5 ? "large" : "free";
  const key = column.type + style + digits + vanishes;
  if (!numberFormats.has(key)) numberFormats.set(key, new Intl.NumberFormat(locale, Object.assign({ useGrouping: column.type !== "year", style: percent ? "percent" : "decimal" }, {
    exponent: { notation: "scientific", maximumSignificantDigits: vanishes ? 2 : 3 }, least: { maximumSignificantDigits: 2 },
    fixed: { minimumFractionDigits: digits, maximumFractionDigits: digits }, large: { maximumFractionDigits: 0 }, free: { maximumSignificantDigits: 5 }
  }[style])));
  return numberFormats.get(key).format(v || 0).replace(/-/g, "\u2212");
}
/* A cell as it is read; whole numbers too large for a number of this script come as texts. */
function shownAs(v, column) {
  if (typeof v === "number") return formatNumber(v, column);
  return column.type === "integer" && /^-?\d+$/.test(v) ? new Intl.NumberFormat(locale).format(BigInt(v)).replace("-", "\u2212") : String(cellText(v));
}

const whole = n => formatNumber(n, { type: "integer" });

/* ---------- tables ---------- */
const NUMERIC = new Set(["number", "integer", "percent", "year"]);
const isNumeric = c => NUMERIC.has(c.type);
const cellText = v => Array.isArray(v) ? v[0] : v;
const isNil = v => v === null || v === undefined || v === "";

/* First characters by which spreadsheets know a formula or a command; export.csv guards against the same. */
const FORMULA = /^[=+\-@\t\r\n\0\uFF1D\uFF0B\uFF0D\uFF20|%]/;

function csvOf(data) {
  const field = (v, column) => {
    if (isNil(v)) return "";
    if (typeof v === "number" || typeof v === "boolean" || column && isNumeric(column)) return String(v);
    let s = String(Array.isArray(v) ? v.filter(x => !isNil(x)).join(" ") : v);
    if (FORMULA.test(s)) s = "'" + s;
    return /[",\r\n]|^ | $/.test(s) ? '"' + s.replace(/"/g, '""') + '"' : s;
  };
  const head = data.columns.map(c => field(c.unit ? c.name + " (" + c.unit + ")" : c.name));
  return "\ufeff" + [head, ...data.rows.map(r => data.columns.map((c, i) => field(r[i], c)))].map(r => r.join(",")).join("\r\n") + "\r\n";
}

function buildTable(box) {
  const data = json(box.dataset.table);
  if (!data) return;
  const columns = data.columns, pageSize = Number(box.dataset.page) || 25, many = data.rows.length > pageSize;
  const barMax = columns.map((c, i) => c.bar ? data.rows.reduce((m, r) => Math.max(m, Math.abs(r[i] || 0)), 0) : 0);
  let order = data.rows.map((r, i) => i), sortColumn = -1, down = false, page = 0, shown = order, query = "", haystack = null;

  const head = el("tr"), body = el("tbody"), status = el("span", { role: "status" });
  const back = el("button", { class: "btn", type: "button", text: words.prev, onclick: () => { page--; draw(); } });
  const forth = el("button", { class: "btn", type: "button", text: words.next, onclick: () => { page++; draw(); } });
  const table = el("table", {}, box.dataset.caption && el("caption", { text: box.dataset.caption }), el("thead", {}, head), body);
  const scroller = el("div", { class: "scroller", tabindex: "0", role: "region", "aria-label": box.dataset.caption || box.dataset.label || words.data }, table);

  columns.forEach((c, i) => {
    const button = el("button", { class: "sort", type: "button", text: c.name, onclick: () => sortBy(i, sortColumn === i ? !down : isNumeric(c) && c.type !== "year") });
    head.append(el("th", { scope: "col", class: isNumeric(c) ? "n" : null, title: c.help }, button, el("span", { class: "print-only", "aria-hidden": "true", text: c.name }), c.unit && el("span", { class: "unit", text: c.unit })));
  });
  function sortBy(i, descending) {
    sortColumn = i; down = descending;
    [...head.children].forEach((th, k) => k === i ? th.setAttribute("aria-sort", down ? "descending" : "ascending") : th.removeAttribute("aria-sort"));
    const sign = down ? -1 : 1, number = isNumeric(columns[i]);
    order.sort((a, b) => {
      const x = cellText(data.rows[a][i]), y = cellText(data.rows[b][i]);
      if (isNil(x) || isNil(y)) return isNil(x) - isNil(y) || a - b;
      return sign * (number ? x - y : collator.compare(x, y)) || a - b;
    });
    page = 0; select();
  }
  function select() {
    const terms = fold(query).split(/\s+/).filter(Boolean);
    /* Numbers are found as they are read and as they are: 79,190 and 79190. */
    if (terms.length && !haystack) haystack = data.rows.map(r => fold(r.map((v, k) => isNil(v) ? "" : typeof v === "number" ? v + " " + formatNumber(v, columns[k]) : cellText(v)).join(" \u0000 ")));
    shown = terms.length ? order.filter(i => terms.every(t => haystack[i].includes(t))) : order;
    page = 0; draw();
  }
  function cell(c, v, max) {
    if (isNil(v)) return el("td", { class: isNumeric(c) ? "n nil" : "nil", text: "–" });
    if (isNumeric(c)) {
      const td = el("td", { class: "n", text: shownAs(v, c) });
      if (max) { const bar = el("span", { class: v < 0 ? "cellbar neg" : "cellbar" }); bar.style.width = (100 * Math.abs(v) / max).toFixed(1) + "%"; td.append(bar); }
      return td;
    }
    const url = c.type === "doi" ? safeUrl("doi", v) : c.type === "link" && Array.isArray(v) ? safeUrl("link", v[1]) : null;
    if (url) return el("td", { class: "t", dir: "auto" }, el("a", { href: url, rel: "noopener noreferrer", text: cellText(v) }));
    const text = String(cellText(v));
    return el("td", { class: text.length > 18 ? "t long" : text.length <= 12 ? "t short" : "t", dir: "auto", text });
  }
  /* A text in the first column names its row. */
  function headed(td) {
    if (td.className.split(" ").includes("n")) return td;
    const th = el("th", { class: td.className, scope: "row", dir: td.getAttribute("dir") });
    th.append(...td.childNodes);
    return th;
  }
  function line(row) {
    const cells = columns.map((c, k) => cell(c, row[k], barMax[k]));
    return el("tr", {}, headed(cells[0]), ...cells.slice(1));
  }
  function draw(everything) {
    const from = everything ? 0 : page * pageSize, to = everything ? shown.length : Math.min(shown.length, from + pageSize);
    body.replaceChildren(...shown.slice(from, to).map(i => line(data.rows[i])));
    status.textContent = !shown.length ? words.none : shown.length === 1 ? words.rowOne : to - from === shown.length ? say("rowsAll", { n: whole(shown.length) }) : say("rows", { a: whole(from + 1), b: whole(to), n: whole(shown.length) });
    back.disabled = page === 0; forth.disabled = to >= shown.length;
    back.hidden = forth.hidden = shown.length <= pageSize;
    measure();
  }
  function measure() { scroller.classList.toggle("over", scroller.scrollWidth > scroller.clientWidth + 1); }

  const filter = data.rows.length > 8 && el("input", { class: "field", type: "search", placeholder: words.filter, "aria-label": words.filter, oninput: e => { query = e.target.value; select(); } });
  const download = el("button", { class: "btn", type: "button", text: words.csv, onclick: () => save(fileName(data.file || box.dataset.table, ".csv"), "text/csv;charset=utf-8", csvOf(data)) });
  box.replaceChildren();
  if (filter) box.append(el("div", { class: "table-bar" }, filter));
  box.append(scroller, el("div", { class: "table-foot" }, status, many && back, many && forth, el("span", { class: "spacer" }), download));
  if (Array.isArray(data.sort)) sortBy(columns.findIndex(c => c.id === data.sort[0]) >= 0 ? columns.findIndex(c => c.id === data.sort[0]) : 0, data.sort[1] === "desc"); else select();
  addEventListener("beforeprint", () => { if (shown.length <= 500) draw(true); });
  addEventListener("afterprint", () => draw());
  if (window.ResizeObserver) new ResizeObserver(measure).observe(scroller);
}

/* ---------- figures: tools, downloads ---------- */
const KEPT = ["fill", "fill-opacity", "fill-rule", "stroke", "stroke-width", "stroke-dasharray", "stroke-opacity", "stroke-linejoin", "stroke-linecap", "opacity", "paint-order", "font-size", "font-weight", "font-style", "text-anchor", "unicode-bidi", "shape-rendering"];
const PLAIN = { "fill-opacity": "1", "fill-rule": "nonzero", "stroke": "none", "stroke-width": "1px", "stroke-dasharray": "none", "stroke-opacity": "1", "stroke-linejoin": "miter", "stroke-linecap": "butt", "opacity": "1", "paint-order": "normal", "font-weight": "400", "font-style": "normal", "text-anchor": "start", "unicode-bidi": "normal", "shape-rendering": "auto" };

/* A copy that looks the same anywhere: the light theme's computed styles become attributes. */
function standalone(svg) {
  const root = document.documentElement, before = root.getAttribute("data-theme");
  root.setAttribute("data-theme", "light");
  const wasHidden = getComputedStyle(svg).display === "none";
  if (wasHidden) svg.style.display = "block";
  const copy = svg.cloneNode(true), from = [svg, ...svg.querySelectorAll("*")], to = [copy, ...copy.querySelectorAll("*")];
  from.forEach((e, i) => {
    const out = to[i];
    if (e.namespaceURI === SVG && !["title", "desc", "svg", "g"].includes(e.localName)) {
      const style = getComputedStyle(e);
      for (const p of KEPT) {
        if (e.localName !== "text" && e.localName !== "tspan" && (p.startsWith("font") || p === "text-anchor" || p === "paint-order")) continue;
        if (e.localName === "line" && p.startsWith("fill")) continue;
        const v = style.getPropertyValue(p);
        if (v && v !== PLAIN[p]) out.setAttribute(p, v); else out.removeAttribute(p);
      }
    } else if (e.localName === "g") { const o = getComputedStyle(e).opacity; if (o !== "1") out.setAttribute("opacity", o); }
    for (const a of ["class", "tabindex", "data-tip", "aria-label", "role", "style"]) out.removeAttribute(a);
    for (const a of [...out.attributes]) if (/^on/i.test(a.name)) out.removeAttribute(a.name);
  });
  const ground = getComputedStyle(root).backgroundColor;
  if (wasHidden) svg.style.removeProperty("display");
  if (before === null) root.removeAttribute("data-theme"); else root.setAttribute("data-theme", before);
  const box = svg.viewBox.baseVal, pad = 12;
  copy.setAttribute("xmlns", SVG);
  copy.setAttribute("viewBox", [box.x - pad, box.y - pad, box.width + 2 * pad, box.height + 2 * pad].join(" "));
  copy.setAttribute("width", box.width + 2 * pad); copy.setAttribute("height", box.height + 2 * pad);
  copy.setAttribute("font-family", "Helvetica Neue, Helvetica, Arial, sans-serif");
  const title = copy.querySelector(":scope > title");
  const back = svgEl("rect", { x: box.x - pad, y: box.y - pad, width: box.width + 2 * pad, height: box.height + 2 * pad, fill: ground });
  if (title) title.after(back); else copy.prepend(back);
  return copy;
}
const serialise = svg => new XMLSerializer().serializeToString(svg);
function saveSvg(svg, name) { save(fileName(name, ".svg"), "image/svg+xml;charset=utf-8", '<?xml version="1.0" encoding="UTF-8"?>\n' + serialise(svg) + "\n"); }
/* No browser makes a picture with longer sides, nor says so. */
const PNG_SIDE = 16000;
function savePng(svg, name) {
  const image = new Image(), url = URL.createObjectURL(new Blob([serialise(svg)], { type: "image/svg+xml" }));
  image.onload = () => {
    const width = +svg.getAttribute("width"), height = +svg.getAttribute("height"), canvas = el("canvas");
    const scale = Math.min(Math.max(2, 2000 / width), PNG_SIDE / Math.max(width, height));
    canvas.width = Math.round(width * scale); canvas.height = Math.round(height * scale);
    canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
    URL.revokeObjectURL(url);
    canvas.toBlob(b => b && save(fileName(name, ".png"), "image/png", b));
  };
  image.src = url;
}
function buildFigure(figure) {
  const name = figure.dataset.file || figure.id || "figure", tools = el("div", { class: "fig-tools" });
  const source = () => figure.querySelector("svg.chart.wide") || figure.querySelector("svg.chart");
  if (source()) tools.append(
    el("button", { class: "btn", type: "button", text: words.svg, onclick: () => saveSvg(standalone(source()), name) }),
    el("button", { class: "btn", type: "button", text: words.png, onclick: () => savePng(standalone(source()), name) }));
  const block = figure.dataset.data, data = block && json(block);
  if (data) {
    tools.append(el("button", { class: "btn", type: "button", text: words.csv, onclick: () => save(fileName(data.file || name, ".csv"), "text/csv;charset=utf-8", csvOf(data)) }));
    const inner = el("div", { class: "table", "data-table": block, "data-label": words.data }), details = el("details", { class: "fig-data" }, el("summary", { text: words.data }), inner);
    details.addEventListener("toggle", () => { if (details.open && !inner.firstChild) buildTable(inner); });
    figure.append(tools, details);
  } else if (tools.firstChild) figure.append(tools);
  figure.querySelectorAll("svg.chart").forEach(buildMarks);
}

/* One tab stop per chart; arrow keys go from mark to mark. */
function buildMarks(svg) {
  const marks = [...svg.querySelectorAll("[data-tip]")];
  if (!marks.length) return;
  svg.setAttribute("role", "group");
  marks.forEach((m, i) => { m.setAttribute("tabindex", i ? "-1" : "0"); m.setAttribute("role", "img"); m.setAttribute("aria-label", m.dataset.tip.replace(/\n/g, ", ")); });
  svg.addEventListener("keydown", e => {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1, Home: -1e9, End: 1e9 }[e.key], at = marks.indexOf(document.activeElement);
    if (!step || at < 0) return;
    e.preventDefault();
    const next = Math.min(marks.length - 1, Math.max(0, at + step));
    marks[at].setAttribute("tabindex", "-1"); marks[next].setAttribute("tabindex", "0"); marks[next].focus();
  });
}

/* ---------- tooltip ---------- */
function buildTips() {
  const tip = el("div", { class: "tip", role: "tooltip", id: "tip", hidden: true });
  document.body.append(tip);
  const show = (mark, x, y) => {
    tip.replaceChildren(...mark.getAttribute("data-tip").split("\n").map(line => el("div", { dir: "auto", text: line })));
    tip.hidden = false;
    const w = tip.offsetWidth, h = tip.offsetHeight;
    tip.style.left = Math.max(8, Math.min(innerWidth - w - 8, x - w / 2)) + "px";
    tip.style.top = (y - h - 14 < 8 ? y + 18 : y - h - 14) + "px";
  };
  const hide = () => { tip.hidden = true; };
  const mark = e => e.target instanceof Element ? e.target.closest("[data-tip]") : null;
  document.addEventListener("pointermove", e => { const m = mark(e); if (m) show(m, e.clientX, e.clientY); else if (!tip.hidden && e.pointerType === "mouse") hide(); });
  document.addEventListener("pointerdown", e => { const m = mark(e); if (m) show(m, e.clientX, e.clientY); else hide(); });
  document.addEventListener("focusin", e => { const m = mark(e); if (m && m.matches(":focus-visible")) { const r = m.getBoundingClientRect(); show(m, r.left + r.width / 2, r.top); } });
  document.addEventListener("focusout", hide);
  document.addEventListener("keydown", e => { if (e.key === "Escape") hide(); });
  addEventListener("scroll", hide, { passive: true, capture: true });
}

/* ---------- network map ---------- */
const PALETTE = 10, running = [];
function hasWebGl() {
  try { const c = document.createElement("canvas"), g = c.getContext("webgl2") || c.getContext("webgl"); if (!g) return false; const x = g.getExtension("WEBGL_lose_context"); if (x) x.loseContext(); return true; } catch (e) { return false; }
}
function theme() {
  const s = getComputedStyle(document.documentElement), v = n => s.getPropertyValue(n).trim();
  const slots = [v("--c0")]; for (let i = 1; i <= PALETTE; i++) slots.push(v("--c" + i));
  return { slots, ink: v("--ink"), ink2: v("--ink-2"), bg: v("--bg"), raised: v("--raised"), rule: v("--rule"), dark: s.colorScheme.includes("dark"), font: s.fontFamily || "sans-serif" };
}
function mix(hex, ground, share) { const a = parseInt(hex.slice(1), 16), b = parseInt(ground.slice(1), 16), part = k => Math.round((a >> k & 255) * share + (b >> k & 255) * (1 - share)); return "#" + (1 << 24 | part(16) << 16 | part(8) << 8 | part(0)).toString(16).slice(1); }
const shorten = (s, n) => { const c = [...s]; return c.length > n ? c.slice(0, n - 1).join("") + "…" : s; };

function readNetwork(raw) {
  const nodes = raw.nodes.map((n, i) => ({ i, key: String(i), id: String(n.id), label: String(n.label ?? n.id), name: String(n.name ?? n.label ?? n.id), x: +n.x, y: +n.y, size: n.size === undefined ? 1 : +n.size, cluster: n.cluster ?? null, attrs: n.attrs || {}, near: [] }));
  const byId = new Map(nodes.map(n => [n.id, n]));
  const find = v => typeof v === "number" ? nodes[v] : byId.get(String(v));
  const links = [];
  for (const [s, t, w] of raw.links) { const a = find(s), b = find(t); if (a && b && a !== b) { const l = { a, b, w: w === undefined ? 1 : +w }; links.push(l); a.near.push([b, l.w]); b.near.push([a, l.w]); } }
  links.sort((p, q) => q.w - p.w);
  nodes.forEach(n => n.near.sort((p, q) => q[1] - p[1]));
  const clusters = new Map();
  (raw.clusters || []).forEach(c => clusters.set(String(c.id), { id: String(c.id), label: String(c.label ?? c.id), n: 0, on: true }));
  nodes.forEach(n => { const k = String(n.cluster); if (!clusters.has(k)) clusters.set(k, { id: k, label: n.cluster === null ? words.other : words.cluster + " " + k, n: 0, on: true, loose: n.cluster === null }); n.group = clusters.get(k); n.group.n++; });
  let slot = 0;
  const groups = [...clusters.values()].filter(c => c.n);
  groups.forEach(c => { c.slot = c.loose || slot >= PALETTE ? 0 : ++slot; });
  const max = nodes.reduce((m, n) => Math.max(m, n.size), 1e-9), many = nodes.length;
  const top = many > 3000 ? 11 : many > 800 ? 15 : 20, low = many > 3000 ? 1.5 : many > 800 ? 2 : 3;
  nodes.forEach(n => { n.r = low + (top - low) * Math.sqrt(Math.max(0, n.size) / max); });
  return { nodes, links, groups, noun: raw.noun || words.noun, fields: raw.fields || [], weight: raw.weight || words.linksOf, maxWeight: links.length ? links[0].w : 1, file: raw.file };
}

/* The still picture: used for print, for downloads and where WebGL is missing. */
function drawStill(net, count, withLegend) {
  const W = 960, H = 680, legendRows = withLegend ? Math.ceil(net.groups.length / 3) : 0, pad = 46, xs = net.nodes.map(n => n.x), ys = net.nodes.map(n => n.y);
  const low = a => a.reduce((m, v) => Math.min(m, v), Infinity), high = a => a.reduce((m, v) => Math.max(m, v), -Infinity);
  const x0 = low(xs), x1 = high(xs), y0 = low(ys), y1 = high(ys), k = Math.min((W - 2 * pad) / (x1 - x0 || 1), (H - 2 * pad) / (y1 - y0 || 1));
  const X = n => W / 2 + (n.x - (x0 + x1) / 2) * k, Y = n => H / 2 - (n.y - (y0 + y1) / 2) * k;
  const svg = svgEl("svg", { class: "chart", viewBox: "0 0 " + W + " " + (H + legendRows * 20), role: "img" });
  svg.append(svgEl("title", {}, say("mapLabel", { n: net.nodes.length, m: net.links.length, noun: net.noun })));
  const edges = svgEl("g"), dots = svgEl("g"), texts = svgEl("g"), f = v => v.toFixed(1), taken = [];
  net.links.slice(0, Math.min(count, 4000)).reverse().forEach(l => { if (l.a.group.on && l.b.group.on) edges.append(svgEl("line", { class: "stroke c" + (l.a.group === l.b.group ? l.a.group.slot : 0), x1: f(X(l.a)), y1: f(Y(l.a)), x2: f(X(l.b)), y2: f(Y(l.b)), "stroke-width": f(.4 + 2.2 * Math.sqrt(l.w / net.maxWeight)), "stroke-opacity": ".3" })); });
  [...net.nodes].filter(n => n.group.on).sort((p, q) => q.r - p.r).forEach(n => {
    dots.prepend(svgEl("circle", { class: "c" + n.group.slot, cx: f(X(n)), cy: f(Y(n)), r: f(n.r * .8) }));
    const size = 10 + n.r * .3, text = shorten(n.name, 32), w = [...text].reduce((s, c) => s + (c > "\u2e80" ? 1 : .54), 0) * size, x = X(n), y = Y(n) + n.r * .8 + size;
    const box = [x - w / 2 - 2, y - size, x + w / 2 + 2, y + 3];
    if (taken.length < 140 && box[0] > 0 && box[2] < W && !taken.some(b => b[0] < box[2] && b[2] > box[0] && b[1] < box[3] && b[3] > box[1])) { taken.push(box); const t = svgEl("text", { class: "label mid halo", x: f(x), y: f(y) }, text); t.style.fontSize = f(size) + "px"; texts.append(t); }
  });
  if (withLegend) net.groups.forEach((g, i) => {
    const x = 40 + (i % 3) * 310, y = H + 8 + Math.floor(i / 3) * 20;
    dots.append(svgEl("circle", { class: "c" + g.slot, cx: x, cy: y - 4, r: 5 })); texts.append(svgEl("text", { class: "label", x: x + 12, y }, shorten(g.label, 44)));
  });
  svg.append(edges, dots, texts);
  return svg;
}

function networkTable(net) {
  const fields = fieldList(net);
  return { file: net.file || "network-nodes", sort: ["_links", "desc"],
    columns: [{ id: "_label", name: words.label, type: "text" }, { id: "_cluster", name: words.cluster, type: "text" }, ...fields, { id: "_links", name: words.linksOf, type: "integer" }],
    rows: net.nodes.map(n => [n.label, n.group.label, ...fields.map(f => n.attrs[f.id] ?? null), n.near.length]) };
}
function fieldList(net) {
  if (net.fields.length) return net.fields;
  const seen = new Map();
  net.nodes.forEach(n => Object.entries(n.attrs).forEach(([k, v]) => { if (!seen.has(k)) seen.set(k, { id: k, name: k, type: typeof v === "number" ? "number" : "text" }); }));
  return [...seen.values()];
}

/* A map is its network, the parts of the page that show it, and what of it is shown: how many links, the hovered and the
   chosen node, and lit: these and their neighbours by rank. */
function buildNetwork(box) {
  const raw = json(box.dataset.network);
  if (!raw || !raw.nodes || !raw.links) return;
  const net = readNetwork(raw), stage = el("div", { class: "net-stage" }), panel = el("aside", { class: "net-panel", "aria-live": "polite", hidden: true });
  const map = {
    net, stage, panel, frame: el("div", { class: "net-frame" }, stage, panel),
    gl: !!window.CiteprintGraph && hasWebGl(), name: box.dataset.file || net.file || box.dataset.network,
    count: Math.min(net.links.length, Number(box.dataset.links) || Math.max(400, Math.min(4000, net.nodes.length * 4))),
    look: theme(), scale: 1, renderer: null, pending: [], hovered: null, chosen: null, lit: null
  };
  map.legend = clusterLegend(map);
  map.search = nodeSearch(map, box.dataset.network + "-hits");
  stage.setAttribute("role", "img"); stage.setAttribute("aria-label", say("mapLabel", { n: net.nodes.length, m: net.links.length, noun: net.noun }));
  box.replaceChildren(mapBar(map), map.frame, map.legend, mapTools(map));
  box.addEventListener("keydown", e => { if (e.key === "Escape" && e.target !== map.search.input && map.chosen) choose(map, null); });
  if (map.gl) awaken(map); else showStill(map, box);
}

/* --- the parts around a map --- */
const button = (key, act) => el("button", { class: "btn", type: "button", text: words[key], onclick: act });

function clusterLegend(map) {
  return el("ul", { class: "net-legend" }, ...map.net.groups.map(g => {
    const dot = svgEl("svg", { viewBox: "0 0 10 10", "aria-hidden": "true" }); dot.append(svgEl("circle", { cx: 5, cy: 5, r: 5, class: "c" + g.slot }));
    return el("li", {}, el("button", { type: "button", "aria-pressed": "true", onclick: e => { g.on = !g.on; e.currentTarget.setAttribute("aria-pressed", String(g.on)); redraw(map); } }, dot, el("span", { dir: "auto", text: g.label }), el("span", { class: "n", text: String(g.n) })));
  }));
}
function mapBar(map) {
  const camera = move => () => map.renderer && move(map.renderer.getCamera());
  const bar = el("div", { class: "net-bar" }, el("div", { class: "net-search" }, map.search.input, map.search.hits),
    map.gl && el("span", {}, button("zoomIn", camera(c => c.animatedZoom({ duration: 250 }))), " ", button("zoomOut", camera(c => c.animatedUnzoom({ duration: 250 }))), " ", button("fit", camera(c => c.animatedReset({ duration: 350 })))),
    linkSlider(map));
  bar.querySelectorAll("span > .btn").forEach((b, i) => { if (i) b.style.marginLeft = ".7em"; });
  return bar;
}
function linkSlider(map) {
  const all = map.net.links.length, countText = el("span", { class: "num" });
  const showCount = () => { countText.textContent = map.count.toLocaleString(locale) + " / " + all.toLocaleString(locale); };
  const slider = el("input", { type: "range", min: "0", max: "100", step: "1", "aria-label": words.links, oninput: e => { map.count = Math.round(all * Math.pow(e.target.value / 100, 2)); showCount(); redraw(map); } });
  slider.value = String(Math.round(100 * Math.sqrt(map.count / Math.max(1, all))));
  showCount();
  return el("label", { class: "net-links" }, el("span", { text: words.links }), slider, countText);
}
function mapTools(map) {
  const still = (use, name) => { const s = drawStill(map.net, map.count, true), holder = el("div", { class: "vh" }, s); document.body.append(holder); try { use(standalone(s), name); } finally { holder.remove(); } };
  return el("div", { class: "fig-tools" },
    button("svg", () => still(saveSvg, map.name)), button("png", () => still(savePng, map.name)),
    button("csv", () => save(fileName(map.name, ".csv"), "text/csv;charset=utf-8", csvOf(networkTable(map.net)))));
}

/* --- colours, sizes and names --- */
function nodeLook(map, d) {
  const { look, lit } = map;
  const n = d.node, out = { x: d.x, y: d.y, size: n.r * map.scale, label: shorten(n.name, 36), color: look.slots[n.group.slot], zIndex: 1, hidden: !n.group.on, highlighted: false, forceLabel: false, full: n.label, strong: false };
  if (lit) { if (n === (map.hovered || map.chosen)) { out.zIndex = 3; out.forceLabel = true; out.strong = true; } else if (lit.has(n)) { out.zIndex = 2; out.forceLabel = lit.get(n) < 12; } else { out.color = look.dark ? "#2c323a" : "#e2e2dd"; out.label = ""; out.zIndex = 0; } }
  return out;
}
function linkLook(map, d) {
  const { look } = map;
  const l = d.link, focus = map.hovered || map.chosen, same = l.a.group === l.b.group, color = same ? look.slots[l.a.group.slot] : look.slots[0], share = Math.sqrt(l.w / map.net.maxWeight);
  const out = { size: (1.4 + 3 * share) * Math.max(.8, map.scale), hidden: !l.a.group.on || !l.b.group.on, zIndex: 0, color: mix(color, look.bg, (same ? .42 : .34) + .4 * share) };
  if (focus) { if (l.a === focus || l.b === focus) { out.color = mix(look.slots[(l.a === focus ? l.b : l.a).group.slot], look.bg, .75); out.size = Math.max(1, out.size); out.zIndex = 2; } else out.hidden = true; }
  else if (d.rank >= map.count) out.hidden = true;
  return out;
}
/* sigma offers label candidates; those that would overlap a bigger one are left out */
function drawLabels(map) {
  const taken = [], list = map.pending.sort((p, q) => (q[1].strong - p[1].strong) || (q[1].forceLabel - p[1].forceLabel) || q[1].size - p[1].size);
  map.pending = [];
  for (const [ctx, d] of list) drawLabel(map, ctx, d, taken);
}
function drawLabel(map, ctx, d, taken) {
  if (!d.label) return;
  const { look } = map;
  /* Isolated, so that its own writing gives it its direction. */
  const text = "\u2068" + d.label + "\u2069";
  const size = Math.max(11, Math.min(18, 9.5 + d.size * .42)), W = map.stage.clientWidth;
  ctx.font = (d.strong ? "600 " : "") + size + "px " + look.font; ctx.textAlign = "center"; ctx.textBaseline = "top"; ctx.lineJoin = "round";
  const y = d.y + d.size + 2, half = ctx.measureText(text).width / 2, x = d.x < 0 || d.x > W || 2 * half + 8 > W ? d.x : Math.max(half + 4, Math.min(W - half - 4, d.x)), box = [x - half - 3, y - 2, x + half + 3, y + size + 2];
  if (!taken || !taken.some(b => b[0] < box[2] && b[2] > box[0] && b[1] < box[3] && b[3] > box[1])) {
    if (taken) taken.push(box);
    ctx.strokeStyle = look.bg; ctx.lineWidth = 3.5; ctx.strokeText(text, x, y);
    ctx.fillStyle = map.lit && !d.strong ? look.ink2 : look.ink; ctx.fillText(text, x, y);
  }
  ctx.textAlign = "left"; ctx.textBaseline = "alphabetic";
}
function drawHover(map, ctx, d) {
  ctx.beginPath(); ctx.arc(d.x, d.y, d.size + 3, 0, 2 * Math.PI); ctx.strokeStyle = map.look.ink; ctx.lineWidth = 1.5; ctx.stroke();
  drawLabel(map, ctx, Object.assign({}, d, { label: shorten(d.full || d.label || "", 80), strong: true }));
}

/* --- drawing: by sigma while the map is in sight, else as a still picture --- */
function awaken(map) {
  const { stage } = map;
  /* the page keeps scrolling until the reader clicks into the map */
  stage.addEventListener("wheel", e => { if (!stage.classList.contains("active") && !e.ctrlKey && !e.metaKey) e.stopPropagation(); }, { capture: true, passive: true });
  stage.addEventListener("touchstart", e => { if (!stage.classList.contains("active") && e.touches.length < 2) e.stopPropagation(); }, { capture: true, passive: true });
  document.addEventListener("pointerdown", e => stage.classList.toggle("active", stage.contains(e.target)));
  new IntersectionObserver(seen => { if (seen.some(s => s.isIntersecting)) startMap(map); }, { rootMargin: "300px" }).observe(stage);
  if (window.ResizeObserver) new ResizeObserver(() => { if (map.renderer) { fitScale(map); map.renderer.resize(); map.renderer.refresh(); } }).observe(stage);
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => { map.look = theme(); redraw(map); });
  addEventListener("beforeprint", () => paintStill(map));
  addEventListener("afterprint", () => stage.querySelectorAll("svg").forEach(s => s.remove()));
}
function fitScale(map) { map.scale = Math.max(.55, Math.min(1.1, map.stage.clientWidth / 760)); }
function startMap(map) {
  if (map.renderer || !map.gl) return;
  const { net, stage } = map, lib = window.CiteprintGraph;
  stage.classList.remove("active");
  fitScale(map);
  const graph = new lib.Graph();
  net.nodes.forEach(n => graph.addNode(n.key, { x: n.x, y: n.y, size: n.r, node: n }));
  net.links.slice().reverse().forEach((l, i) => graph.addEdgeWithKey("e" + i, l.a.key, l.b.key, { link: l, rank: net.links.length - 1 - i }));
  const holder = el("div"); holder.style.cssText = "position:absolute;inset:0"; stage.replaceChildren(holder, el("span", { class: "net-hint", text: words.hint }));
  const renderer = map.renderer = new lib.Sigma(graph, holder, {
    nodeReducer: (key, d) => nodeLook(map, d), edgeReducer: (key, d) => linkLook(map, d), defaultDrawNodeLabel: (ctx, d) => map.pending.push([ctx, Object.assign({}, d)]), defaultDrawNodeHover: (ctx, d) => drawHover(map, ctx, d), zIndex: true, allowInvalidContainer: true,
    labelDensity: 2.5, labelGridCellSize: 100, labelRenderedSizeThreshold: net.nodes.length > 800 ? 3 : 3.5, stagePadding: 46, minCameraRatio: .03, maxCameraRatio: 2.5, minEdgeThickness: 1.5, hideEdgesOnMove: net.links.length > 30000, labelFont: map.look.font
  });
  renderer.on("beforeRender", () => { map.pending = []; });
  renderer.on("afterRender", () => drawLabels(map));
  renderer.on("enterNode", e => { map.hovered = net.nodes[+e.node]; holder.style.cursor = "pointer"; focusOn(map); });
  renderer.on("leaveNode", () => { map.hovered = null; holder.style.cursor = ""; focusOn(map); });
  renderer.on("clickNode", e => choose(map, net.nodes[+e.node], false));
  renderer.on("clickStage", () => choose(map, null));
  renderer.refresh();
  running.push(map); if (running.length > 4) stopMap(running.shift());
}
function stopMap(map) { if (map.renderer) { map.renderer.kill(); map.renderer = null; map.stage.replaceChildren(); } }
function focusOn(map) { const f = map.hovered || map.chosen; map.lit = f ? new Map([[f, -1], ...f.near.map(([m], i) => [m, i])]) : null; redraw(map); }
function redraw(map) { if (map.renderer) map.renderer.refresh({ skipIndexation: false }); else if (!map.gl) paintStill(map); }
function paintStill(map) { map.stage.querySelectorAll("svg").forEach(s => s.remove()); map.stage.append(drawStill(map.net, map.count)); }
function showStill(map, box) {
  map.frame.before(el("p", { class: "net-msg", role: "status", text: say("noGl", { noun: map.net.noun }) }));
  const block = el("script", { type: "application/json", id: box.dataset.network + "-nodes", text: JSON.stringify(networkTable(map.net)) });
  const table = el("div", { class: "table", "data-table": block.id, "data-label": words.data });
  box.append(block, table); buildTable(table);
  map.stage.style.height = "auto"; paintStill(map);
}

/* --- the chosen node, in a panel beside the map --- */
function choose(map, n, fly) {
  const { panel, search } = map, inside = panel.contains(document.activeElement);
  map.chosen = n; map.hovered = null; focusOn(map);
  panel.hidden = !n; map.frame.classList.toggle("open", !!n);
  if (n) { panel.replaceChildren(...aboutNode(map, n)); panel.scrollTop = 0; }
  /* What had the focus is gone: who uses the keyboard goes on from here, not from the top of the page. */
  if (inside) { (n ? panel.querySelector("h4") : search.input).focus(); search.close(); }
  requestAnimationFrame(() => {
    const { renderer } = map;
    if (!renderer) return;
    renderer.resize(); renderer.refresh();
    const d = n && fly && renderer.getNodeDisplayData(n.key);
    if (d) renderer.getCamera().animate({ x: d.x, y: d.y, ratio: Math.min(.35, renderer.getCamera().ratio) }, { duration: matchMedia("(prefers-reduced-motion: reduce)").matches ? 1 : 500 });
  });
}
function aboutNode(map, n) {
  const { net } = map, facts = el("dl");
  const add = (k, v) => { if (!isNil(v)) facts.append(el("dt", { text: k }), el("dd", { text: v })); };
  add(words.cluster, n.group.label);
  fieldList(net).forEach(f => { const v = n.attrs[f.id]; if (!isNil(v)) add(f.unit ? f.name + " (" + f.unit + ")" : f.name, typeof v === "number" ? formatNumber(v, f) : String(v)); });
  add(words.linksOf, n.near.length.toLocaleString(locale));
  const near = el("ul", { class: "net-near" }, ...n.near.slice(0, 12).map(([m, w]) => el("li", {}, el("button", { class: "btn", type: "button", dir: "auto", text: m.label, onclick: () => choose(map, m, true) }), el("span", { text: formatNumber(w, { type: "number" }) }))));
  return [el("button", { class: "btn close", type: "button", "aria-label": words.close, text: "×", onclick: () => choose(map, null) }), el("h4", { tabindex: "-1", dir: "auto", text: n.label }), facts,
    ...(n.near.length ? [el("h5", { text: words.near + " (" + net.weight + ")" }), near] : [])];
}

/* --- the search for a node: a field with suggestions --- */
function nodeSearch(map, id) {
  const { net } = map, asked = say("search", { noun: net.noun }), index = net.nodes.map(n => fold(n.label));
  const input = el("input", { class: "field", type: "search", placeholder: asked, "aria-label": asked, role: "combobox", "aria-expanded": "false", "aria-autocomplete": "list", autocomplete: "off" });
  const hits = el("ul", { class: "net-hits", role: "listbox", "aria-label": asked, hidden: true, id });
  input.setAttribute("aria-controls", hits.id);
  let found = [], at = -1;
  function suggest() {
    found = best(net.nodes, index, fold(input.value.trim())); at = -1;
    hits.replaceChildren(...found.map((n, i) => el("li", { role: "option", id: hits.id + i, "aria-selected": "false", dir: "auto", text: n.label, onpointerdown: e => { e.preventDefault(); take(n); } })));
    hits.hidden = !found.length; input.setAttribute("aria-expanded", String(!!found.length)); input.removeAttribute("aria-activedescendant");
  }
  function close() { hits.hidden = true; input.setAttribute("aria-expanded", "false"); input.removeAttribute("aria-activedescendant"); }
  function take(n) { if (!n) return; input.value = n.label; close(); startMap(map); if (!n.group.on) { n.group.on = true; map.legend.children[net.groups.indexOf(n.group)].firstChild.setAttribute("aria-pressed", "true"); } choose(map, n, true); }
  function step(by) {
    at = (at + by) % found.length;
    [...hits.children].forEach((li, i) => li.setAttribute("aria-selected", String(i === at))); input.setAttribute("aria-activedescendant", hits.id + at);
    hits.children[at].scrollIntoView({ block: "nearest" });
  }
  input.addEventListener("input", suggest);
  input.addEventListener("focus", () => { if (input.value) suggest(); });
  input.addEventListener("blur", close);
  input.addEventListener("keydown", e => {
    if (e.key === "Enter") { e.preventDefault(); take(found[Math.max(0, at)]); }
    else if (e.key === "Escape") { close(); if (!input.value) choose(map, null); }
    else if ((e.key === "ArrowDown" || e.key === "ArrowUp") && found.length) { e.preventDefault(); step(e.key === "ArrowDown" ? 1 : found.length + (at < 0 ? 0 : -1)); }
  });
  return { input, hits, close };
}
/* At most ten nodes whose folded labels hold a text: those that begin with it first, then where a word does, large ones first. */
function best(nodes, index, text) {
  if (!text) return [];
  const rank = [];
  index.forEach((s, i) => { const p = s.indexOf(text); if (p >= 0) rank.push([p === 0 ? 0 : s[p - 1] === " " ? 1 : 2, -nodes[i].size, i]); });
  return rank.sort((a, b) => a[0] - b[0] || a[1] - b[1]).slice(0, 10).map(r => nodes[r[2]]);
}

/* ---------- folds ---------- */
/* On paper nothing can be unfolded. */
function buildFolds() {
  const opened = [];
  addEventListener("beforeprint", () => document.querySelectorAll("details.method:not([open])").forEach(fold => { fold.open = true; opened.push(fold); }));
  addEventListener("afterprint", () => opened.splice(0).forEach(fold => { fold.open = false; }));
}

/* ---------- contents ---------- */
function buildContents() {
  const links = [...document.querySelectorAll(".toc a[href^='#']")].map(a => [a, document.getElementById(decodeURIComponent(a.hash.slice(1)))]).filter(p => p[1]);
  if (!links.length) return;
  let waiting = false;
  const update = () => {
    waiting = false;
    let current = links[0];
    for (const p of links) if (p[1].getBoundingClientRect().top < innerHeight * .35) current = p;
    if (innerHeight + scrollY >= document.documentElement.scrollHeight - 4) current = links[links.length - 1];
    if (current[0].hasAttribute("aria-current")) return;
    links.forEach(p => p === current ? p[0].setAttribute("aria-current", "true") : p[0].removeAttribute("aria-current"));
    /* Contents longer than the window scroll with the page. */
    const list = current[0].closest(".toc"), place = current[0].getBoundingClientRect().top - list.getBoundingClientRect().top + list.scrollTop;
    if (list.scrollHeight > list.clientHeight && (place < list.scrollTop + 40 || place > list.scrollTop + list.clientHeight - 80)) list.scrollTop = place - list.clientHeight / 2;
  };
  addEventListener("scroll", () => { if (!waiting) { waiting = true; requestAnimationFrame(update); } }, { passive: true });
  update();
}

function safely(build) { return e => { try { build(e); } catch (x) { console.error(x); } }; }
function start() {
  document.querySelectorAll("[data-table]").forEach(safely(buildTable));
  document.querySelectorAll("figure.fig").forEach(safely(buildFigure));
  document.querySelectorAll("[data-network]").forEach(safely(buildNetwork));
  safely(buildTips)(); safely(buildFolds)(); safely(buildContents)();
}
if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", start); else start();
})();
