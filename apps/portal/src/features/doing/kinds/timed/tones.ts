import type { Side } from './pace';

const LOW = 174.6;
const HIGH = 261.6;
const VOLUME = 0.06;

/**
 * Quiet tones made by the browser itself; nothing is downloaded. Must be begun by a press, as browsers want it. Where
 * there is no sound to be had, every call does nothing: no step needs it.
 */
export class Tones {
  #context = typeof AudioContext === 'undefined' ? null : new AudioContext();

  /** A tone that rises with the breath in and falls with the breath out; a pause is silent. */
  breath(side: Side, seconds: number): void {
    if (side === 'in') this.#glide(LOW, HIGH, seconds);
    if (side === 'out') this.#glide(HIGH, LOW, seconds);
  }

  /** The time is over. */
  bell(): void {
    this.#glide(523.3, 523.3, 1.6);
    this.#glide(784, 784, 1.2, 0.25);
  }

  close(afterSeconds = 0): void {
    const context = this.#context;
    this.#context = null;
    setTimeout(() => void context?.close().catch(() => undefined), afterSeconds * 1000);
  }

  #glide(from: number, to: number, seconds: number, wait = 0): void {
    const context = this.#context;
    if (!context) return;
    const begin = context.currentTime + wait;
    const tone = context.createOscillator();
    const volume = context.createGain();
    tone.frequency.setValueAtTime(from, begin);
    tone.frequency.linearRampToValueAtTime(to, begin + seconds);
    volume.gain.setValueAtTime(0, begin);
    volume.gain.linearRampToValueAtTime(VOLUME, begin + Math.min(0.4, seconds / 3));
    volume.gain.linearRampToValueAtTime(0, begin + seconds);
    tone.connect(volume).connect(context.destination);
    tone.start(begin);
    tone.stop(begin + seconds);
  }
}
