// The product's clock, which is not this computer's: it counts on from what the product said last.
let said = null;
let heard = 0;
const listeners = new Set();
let ticking = null;

export function set(asOf) {
  said = Date.parse(asOf);
  heard = performance.now();
  tick();
}

export const now = () => said + (performance.now() - heard);

function tick() {
  if (said !== null) {
    listeners.forEach((listener) => listener(now()));
  }
}

/** Each second, as long as somebody listens; gives what ends it. */
export function every(listener) {
  listeners.add(listener);
  ticking = ticking || setInterval(tick, 1000);
  return () => {
    listeners.delete(listener);
    if (!listeners.size) {
      clearInterval(ticking);
      ticking = null;
    }
  };
}
