import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { beginRecording, canRecord, type Recording } from './recording';

/** `none`: this browser cannot; `denied`: the person or the device said no. */
export type RecorderState = 'ready' | 'asking' | 'recording' | 'denied' | 'none';

const LOOK_MS = 100;

/**
 * A recorder that ends by itself after `most` seconds, and with the screen: nothing that was said is lost by going on.
 * @param onRecorded given what was recorded and its whole seconds
 */
export function useRecorder(most: number, onRecorded: (sound: Blob, seconds: number) => void) {
  const [state, setState] = useState<RecorderState>(() => (canRecord() ? 'ready' : 'none'));
  const [heard, setHeard] = useState({ seconds: 0, level: 0 });
  const running = useRef<{ recording: Recording; since: number } | null>(null);
  const left = useRef(false);

  const stop = async () => {
    const now = running.current;
    if (!now) return;
    running.current = null;
    const seconds = Math.min(most, Math.max(1, Math.round((Date.now() - now.since) / 1000)));
    setState('ready');
    onRecorded(await now.recording.stop(), seconds);
  };
  const begin = async () => {
    setState('asking');
    try {
      const recording = await beginRecording();
      running.current = { recording, since: Date.now() };
      setHeard({ seconds: 0, level: 0 });
      setState('recording');
      if (left.current) void stop();
    } catch {
      setState('denied');
    }
  };
  const look = useEffectEvent(() => {
    const now = running.current;
    if (!now) return;
    const seconds = Math.floor((Date.now() - now.since) / 1000);
    if (seconds >= most) void stop();
    else setHeard({ seconds, level: now.recording.level() });
  });
  const leave = useEffectEvent(() => {
    left.current = true;
    void stop();
  });
  useEffect(() => {
    if (state !== 'recording') return undefined;
    const timer = setInterval(look, LOOK_MS);
    return () => clearInterval(timer);
  }, [state]);
  useEffect(() => {
    left.current = false;
    return () => leave();
  }, []);
  return { state, ...heard, begin: () => void begin(), stop: () => void stop() };
}
