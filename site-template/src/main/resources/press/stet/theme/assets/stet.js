// The reader's date; the section in view; films from elsewhere; old addresses with a query.
(function (d) {
  var t = d.getElementById("today"), l = d.documentElement.lang, a = d.querySelector("li>[aria-current]");
  if (t) try {
    var now = new Date(), zone = {timeZone: t.dataset.zone}, show = (l, o) => now.toLocaleDateString(l, {...o, ...zone});
    var o = {year: "numeric", month: "long", day: "numeric", weekday: "long"}, iso = show("sv", {});
    t.textContent = t.dataset.words
      ? words(t.dataset.words.split(";").map((s) => s.split("|")))
      : /^en/.test(l)
      ? show("en-US", o).replace(
          /\d+(?=,)/, (n) => n + (n > 3 && n < 21 ? "th" : ["th", "st", "nd", "rd"][n % 10] || "th"))
      : show(l, o);
    if (t.dateTime) t.dateTime = iso;
  } catch (e) {}
  // The same words as in the pages; what a browser cannot reckon leaves the page's own date.
  function words([days, [zero, gap, form], ...calendars]) {
    return days[new Date(iso).getUTCDay()] + gap + calendars.map(([id, ...months]) => {
      var p = {}, f = new Intl.DateTimeFormat(
        "en-u-nu-latn-ca-" + id, {year: "numeric", month: "numeric", day: "numeric", ...zone});
      if (f.resolvedOptions().calendar != id) throw id;
      f.formatToParts(now).forEach((x) => p[x.type[0]] = x.value);
      return form.replace(/[DMY]/g, (c) => c == "M" ? months[p.m - 1] : p[c.toLowerCase()].replace(
        /\d/g, (n) => String.fromCharCode(zero.charCodeAt() + +n)));
    }).join(" · ");
  }
  if (a) a.closest("ul").scrollLeft = a.offsetLeft - 48;
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
