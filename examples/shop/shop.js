// The usual stub: calls made before the widget has loaded are queued and run once it has.
window.earshot ||= function () {
  // biome-ignore lint/complexity/noArguments: the stub keeps the call exactly as it was made.
  (window.earshot.q ||= []).push(arguments);
};

for (const button of document.querySelectorAll('[data-show]')) {
  button.addEventListener('click', () => window.earshot('show', button.dataset.show));
}
