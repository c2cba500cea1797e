// A page that is opened from disk may not fetch search.json: hand the index over as a script, search.js, when it is first asked for.
if (location.protocol === 'file:') {
  const fetched = window.fetch.bind(window);
  window.fetch = (url, ...rest) => !String(url).endsWith('search.json') ? fetched(url, ...rest) : new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = String(url).replace(/json$/, 'js');
    script.onload = () => resolve({ok: true, status: 200, json: async () => window.searchIndex});
    script.onerror = reject;
    document.head.append(script);
  });
}
