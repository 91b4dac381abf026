// Runs before the first paint: the chosen mode and language, so nothing flashes. The content policy allows no inline script.
;(function () {
  var root = document.documentElement
  try {
    var mode = localStorage.getItem('manara.mode')
    if (mode === 'day' || mode === 'night') root.dataset.mode = mode
    var lang = localStorage.getItem('manara.language') || navigator.language.slice(0, 2)
    root.lang = lang
    root.dir = lang === 'ar' ? 'rtl' : 'ltr'
  } catch (blocked) {
    root.dir = 'ltr'
  }
})()
