// `/` has no text of its own: it leads to the language chosen last, or to the first one the browser asks for that we have.
;(function () {
  var chosen
  try {
    chosen = localStorage.getItem('language')
  } catch {
    chosen = null
  }
  var asked = navigator.languages.map(function (wish) {
    return wish.toLowerCase().split('-')[0]
  })
  var language = [chosen].concat(asked).find(function (wish) {
    return wish === 'zh' || wish === 'en'
  })
  location.replace(location.pathname.replace(/\/?$/, '/') + (language || 'en') + location.search + location.hash)
})()
