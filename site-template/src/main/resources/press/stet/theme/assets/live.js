// A running report: asks now and then for news, says so politely, and shows it when the reader wants it.
(function (d) {
  var box = d.getElementById("live"), data = box && box.dataset, wait = 60000, version, seen;
  if (!box || !self.fetch) return;
  version = data.version;
  seen = +data.count;
  if (navigator.connection && navigator.connection.saveData) wait *= 5;
  var get = (url) => fetch(url, {cache: "no-cache"}).then((r) => r.ok ? r.text() : Promise.reject());
  var say = (n) => {
    var forms = JSON.parse(data.words), l = d.documentElement.lang;
    return (forms[new Intl.PluralRules(l).select(n)] || forms.other).replace("{n}", n.toLocaleString(l).replace(/\d/g, (c) => (data.digits || "0123456789")[c]));
  };
  var later = () => setTimeout(ask, wait);
  function ask() {
    if (d.hidden) return d.addEventListener("visibilitychange", ask, {once: true});
    get(data.state).then((text) => {
      var now = JSON.parse(text), more = now.count - seen;
      if (now.version != version && more > 0) {
        var button = d.createElement("button");
        button.textContent = say(more);
        button.onclick = () => show(now, button);
        box.replaceChildren(button);
      }
      version = now.version;
      if (now.open) later();
      else box.append(data.ended);
    }).catch(later);
  }
  function show(now, button) {
    button.disabled = true;
    get(location.pathname).then((text) => {
      var page = new DOMParser().parseFromString(text, "text/html"), first = d.querySelector(".text > .update");
      var news = [...page.querySelectorAll(".text > .update")].filter((u) => !d.getElementById(u.id));
      news.forEach((u) => first ? first.before(u) : d.querySelector(".text").append(u));
      seen = now.count;
      button.remove();
      if (news[0]) { news[0].tabIndex = -1; news[0].focus(); }
    }).catch(() => { button.disabled = false; });
  }
  later();
})(document);
