/** What the Playground's page may load: its own files only (it asks a CDN for fonts otherwise), framed by loopback pages only. */
export const windowPolicy = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-inline' 'unsafe-eval' blob:",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "worker-src 'self' blob:",
  "connect-src 'self' ws://127.0.0.1:* ws://localhost:*",
  'frame-ancestors http://127.0.0.1:* http://localhost:*',
].join('; ');

// By role and accessible name, as the class names are generated. After the navigation come the chat and the log.
const bar = 'div:has(> div > [role="toolbar"])';
const navigation = 'div:has(> div > [aria-label="Chat and Teams Channel"])';
const style = `
  #root ${bar}, #root ${navigation}, #root ${navigation} ~ div ~ div { display: none }
  #root ${navigation} ~ div, #root ${navigation} ~ div > div { min-width: 0; height: 100% }
  #root div:has(> div > .fai-OutputCard) { margin-right: 8px; min-width: 0; max-width: calc(100% - 24px) }
  #root .fai-OutputCard { min-width: 0; padding: 8px; overflow-wrap: anywhere }
  #root .fai-OutputCard > div { width: auto; min-width: 0 }
`;

// A message that arrives before the page has loaded its configuration ends the Playground's reading for good: on
// a slow machine the window then stays empty. So messages wait for the answer that names the conversation. What
// goes into the log is not read at all, since the log is not shown.
// Its fonts lie on a CDN and are refused one by one, which takes as long as all the rest: they are not asked for.
// The page around it is told when the first card is there.
// The chat takes the focus as it loads: beside others it waits until somebody has clicked into it.
// It scrolls to its newest message, and a browser then scrolls the page around it as well, away from the chat
// that somebody reads: beside others it scrolls only what lies within it.
const script = `
  window.FabricConfig = { fontBaseUrl: '' };
  new MutationObserver((_, observer) => {
    if (!document.querySelector('.ac-adaptiveCard')) return;
    observer.disconnect();
    parent.postMessage('sme-desk-chat', '*');
  }).observe(document, { childList: true, subtree: true });
  const { focus } = HTMLElement.prototype;
  HTMLElement.prototype.focus = function (...options) {
    if (self === top || navigator.userActivation.hasBeenActive) focus.apply(this, options);
  };
  const { scrollIntoView } = Element.prototype;
  Element.prototype.scrollIntoView = function (...options) {
    if (self === top) return scrollIntoView.apply(this, options);
    for (let box = this.parentElement; box; box = box.parentElement) {
      if (box.scrollHeight <= box.clientHeight) continue;
      const [inner, outer] = [this.getBoundingClientRect(), box.getBoundingClientRect()];
      const below = inner.bottom - outer.bottom;
      box.scrollTop += below > 0 ? below : Math.min(0, inner.top - outer.top);
    }
  };
  const ready = new Promise((resolve) => {
    const { open } = XMLHttpRequest.prototype;
    XMLHttpRequest.prototype.open = function (method, url, ...rest) {
      if (String(url).endsWith('/_internal/v1/config'))
        this.addEventListener('loadend', () => setTimeout(resolve));
      return open.call(this, method, url, ...rest);
    };
  });
  window.WebSocket = class extends WebSocket {
    addEventListener(type, listener, options) {
      const late = (event) => void ready.then(() => listener.call(this, event));
      const isLog = new URL(this.url).pathname.startsWith('/_ws/log/');
      if (type !== 'message') super.addEventListener(type, listener, options);
      else if (!isLog) super.addEventListener(type, late, options);
    }
  };
`;

/** The Playground's page with only the chat on it; `/?full` still shows the whole tool. */
export function windowPage(html: string): string {
  return html
    .replace('<head>', `<head><script>${script}</script>`)
    .replace('</head>', `<style>${style}</style></head>`);
}
