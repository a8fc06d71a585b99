// The usual stub: calls made before the widget has loaded are queued and run once it has.
window.earshot ||= (...call) => {
  window.earshot.q ||= [];
  window.earshot.q.push(call);
};

for (const button of document.querySelectorAll('[data-show]')) {
  button.addEventListener('click', () => window.earshot('show', button.dataset.show));
}
