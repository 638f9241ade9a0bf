// The words of the page without those of its controls.
() => {
  const copy = document.body.cloneNode(true);
  copy.querySelectorAll('button,input,select,noscript,fieldset,script,[role=status]').forEach(e => e.remove());
  return copy.textContent.replace(/\s+/g, ' ').trim();
}
