// The words of the page without those of its controls; a heading that sorts keeps its words.
() => {
  const copy = document.body.cloneNode(true);
  copy.querySelectorAll('th button').forEach(e => e.replaceWith(...e.childNodes));
  copy.querySelectorAll('.sorter,button,input,select,noscript,fieldset,form,script,[role=status]').forEach(e => e.remove());
  return copy.textContent.replace(/\s+/g, ' ').trim();
}
