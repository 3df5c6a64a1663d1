// The reader's date; the section in view; films from elsewhere; old addresses with a query.
(function (d) {
  var t = d.getElementById("today"), n = d.querySelector("li>[aria-current]"), a;
  // What the page is read for comes first.
  if (t) later(today);
  if (n) later(() => n.closest("ul").scrollLeft = n.offsetLeft - 48);
  function later(work) {
    requestAnimationFrame(() => setTimeout(work));
  }
  // What lies further down is laid out when the reader first does something, so that nothing moves by a leap there.
  ["keydown", "pointerdown", "wheel"].forEach((type) => addEventListener(
    type, () => d.documentElement.classList.add("whole"), {once: true, passive: true}));
  // The same words as in the pages; what a browser cannot reckon leaves the page's own date.
  function today() {
    try {
      var now = new Date(), zone = t.dataset.zone, l = d.documentElement.lang, parts = t.dataset.words;
      var [days, [zero, gap, form, ahead], ...calendars] = parts
        ? parts.split(";").map((s) => s.split("|")) : [[], []];
      var g = day("gregory"), iso = [g.y, ...[g.m, g.d].map((n) => (n + "").padStart(2, 0))].join("-");
      t.textContent = parts
        ? days[new Date(iso).getUTCDay()] + gap + calendars.map(([id, ...months]) => {
            var p = day(id);
            return form.replace(/[DMY]/g, (c) => c == "M" ? months[p.m - 1] : (p[c.toLowerCase()] + "").replace(
              /\d/g, (n) => String.fromCharCode(zero.charCodeAt() + +n)));
          }).join(" · ")
        : now.toLocaleDateString(/^en/.test(l) ? "en-US" : l, {
            year: "numeric", month: "long", day: "numeric", weekday: "long", timeZone: zone
          }).replace(/^en/.test(l) ? /\d+(?=,)/ : /$^/, (n) =>
            n + (n > 3 && n < 21 ? "th" : ["th", "st", "nd", "rd"][n % 10] || "th"));
      if (t.dateTime) t.dateTime = iso;
    } catch (e) {}
    // Where clocks are no longer changed, without the browser's calendars: a slow phone takes long to open them.
    function day(id) {
      var s = new Date(+now + ahead * 6e4), y = s.getUTCFullYear(), n = Math.floor(s / 864e5), p = {}, f;
      if (ahead && id == "gregory") return {y, m: s.getUTCMonth() + 1, d: s.getUTCDate()};
      if (ahead && id == "persian") {
        f = (y) => 365 * (y - 1) + Math.floor((8 * y + 21) / 33) - 492268;
        y -= 621;
        if (n < f(y)) y--;
        n -= f(y);
        s = n < 186 ? 31 : (n -= 186, 30);
        return {y, m: (n / s | 0) + (s < 31 ? 7 : 1), d: n % s + 1};
      }
      f = new Intl.DateTimeFormat(
        "en-u-nu-latn-ca-" + id, {year: "numeric", month: "numeric", day: "numeric", timeZone: zone});
      if (f.resolvedOptions().calendar != id) throw id;
      f.formatToParts(now).forEach((x) => p[x.type[0]] = +x.value);
      return p;
    }
  }
  // A film or sound from elsewhere: nothing is loaded from there before a reader asks for it.
  d.querySelectorAll("a[data-player]").forEach((a) => a.onclick = (e) => {
    if (e.ctrlKey || e.metaKey || e.shiftKey) return;
    var f = d.createElement("iframe");
    f.src = a.dataset.player;
    f.title = a.textContent;
    f.allow = "fullscreen; encrypted-media; picture-in-picture";
    f.sandbox = "allow-scripts allow-same-origin allow-popups allow-presentation";
    f.tabIndex = 0;
    a.replaceWith(f);
    f.focus();
    e.preventDefault();
  });
  if (d.body.className == "moved") {
    t = (q) => d.querySelector('[data-query="' + CSS.escape(q) + '"]');
    a = t(location.search.slice(1)) || t("");
    if (a) location.replace(a.href + location.hash);
  }
})(document);
