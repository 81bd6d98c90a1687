/** What browsers record in, the smallest first; the API takes each. */
const TYPES = ['audio/webm;codecs=opus', 'audio/mp4', 'audio/ogg;codecs=opus', 'audio/webm'];
/** Speech is clear at this rate, and ten minutes are under 5 MB. */
const BITS_PER_SECOND = 64_000;

/** A recording that is being made. */
export interface Recording {
  /** How loud it is now, 0 to 1. */
  level: () => number;
  /** Ends it. @returns what was recorded */
  stop: () => Promise<Blob>;
}

/** Whether this browser can record at all. */
export const canRecord = (): boolean => typeof MediaRecorder !== 'undefined' && Boolean(navigator.mediaDevices?.getUserMedia);

/**
 * Asks for the microphone and begins.
 * @throws DOMException `NotAllowedError` when the person or the browser says no, `NotFoundError` without a microphone
 */
export async function beginRecording(): Promise<Recording> {
  const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
  const mimeType = TYPES.find((type) => MediaRecorder.isTypeSupported(type));
  const recorder = new MediaRecorder(stream, { mimeType, audioBitsPerSecond: BITS_PER_SECOND });
  const parts: Blob[] = [];
  recorder.addEventListener('dataavailable', ({ data }) => parts.push(data));
  const { level, close } = meter(stream);
  const stopped = new Promise<Blob>((resolve) => {
    recorder.addEventListener('stop', () => {
      for (const track of stream.getTracks()) track.stop();
      close();
      resolve(new Blob(parts, { type: recorder.mimeType || mimeType }));
    });
  });
  recorder.start(1000);
  return {
    level,
    stop: () => {
      if (recorder.state !== 'inactive') recorder.stop();
      return stopped;
    },
  };
}

/** Measures loudness (root mean square of the samples); where there is no audio context it is always 0. */
function meter(stream: MediaStream): { level: () => number; close: () => void } {
  if (typeof AudioContext === 'undefined') return { level: () => 0, close: () => undefined };
  const context = new AudioContext();
  const analyser = context.createAnalyser();
  analyser.fftSize = 1024;
  context.createMediaStreamSource(stream).connect(analyser);
  const samples = new Float32Array(analyser.fftSize);
  return {
    level: () => {
      analyser.getFloatTimeDomainData(samples);
      const power = samples.reduce((sum, each) => sum + each * each, 0) / samples.length;
      // A voice at arm's length stands near a fifth of full power.
      return Math.min(1, Math.sqrt(power) * 5);
    },
    close: () => void context.close().catch(() => undefined),
  };
}
