// Sets the size of text that everything is measured in.
size => { document.documentElement.style.fontSize = size; document.adoptedStyleSheets = []; }
