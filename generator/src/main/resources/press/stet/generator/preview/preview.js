// Reloads the page when it has changed, and keeps the list of problems up to date.
// Only visible pages listen: browsers open but a few connections to one server.
(() => {
  "use strict";
  let [page, notice] = document.currentScript.dataset.stamp.split(" ");
  let stream = null;

  const hear = async (stamp) => {
    const [newPage, newNotice] = stamp.split(" ");
    if (newPage !== page) {
      location.reload();
    } else if (newNotice !== notice) {
      notice = newNotice;
      const answer = await fetch("/__stet/notice");
      document.getElementById("stet-preview").innerHTML = await answer.text();
    }
  };

  const leave = () => {
    stream?.close();
    stream = null;
  };

  const listen = () => {
    if (document.hidden) {
      leave();
    } else if (stream === null) {
      stream = new EventSource("/__stet/events?page=" + encodeURIComponent(location.pathname));
      stream.onmessage = (event) => hear(event.data);
    }
  };

  document.addEventListener("visibilitychange", listen);
  window.addEventListener("pagehide", leave);
  window.addEventListener("pageshow", listen);
  listen();
})();
