/** @jest-environment jsdom */
import type { PhotoStep } from '@attune/exercise';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { phone } from '../../../lib/testing/phone';
import Photo from './Photo';
import { doStep } from './testing/do-step';

const step: PhotoStep = { id: 'place', kind: 'photo', prompt: { en: 'A photo of the place.', es: 'Una foto del lugar.' }, max: 2 };
const UUID = /^[0-9a-f-]{36}$/;
const drawn: { width: number; height: number }[] = [];

beforeEach(() => {
  phone();
  drawn.length = 0;
  globalThis.matchMedia = (() => ({ matches: false })) as unknown as typeof matchMedia;
  URL.createObjectURL = () => 'blob:picture';
  URL.revokeObjectURL = () => undefined;
  globalThis.createImageBitmap = (async (file: File) => {
    if (!file.type.startsWith('image/')) throw new DOMException('no picture', 'InvalidStateError');
    return { width: 4000, height: 3000, close: () => undefined };
  }) as unknown as typeof createImageBitmap;
  HTMLCanvasElement.prototype.getContext = (() => ({ fillRect: () => undefined, drawImage: () => undefined })) as never;
  HTMLCanvasElement.prototype.toBlob = function (this: HTMLCanvasElement, done: BlobCallback) {
    drawn.push({ width: this.width, height: this.height });
    done({ type: 'image/jpeg', size: 4, arrayBuffer: async () => new ArrayBuffer(4) } as unknown as Blob);
  };
});

const picture = (name: string, type = 'image/png') => new File(['x'], name, { type });
const choose = (...files: File[]) => fireEvent.change(document.querySelector('input[type=file]:not([capture])')!, { target: { files } });

it('draws a chosen picture anew, small enough to send, names it, and takes its line', async () => {
  const { user, answer, draftFaults, faults, sentence } = await doStep(Photo, step);
  choose(picture('one.png'));
  const shown = await screen.findByRole('img', { name: 'Picture 1' });
  expect(shown.getAttribute('src')).toBe('blob:picture');
  expect(drawn).toEqual([{ width: 2000, height: 1500 }]);
  await user.type(screen.getByRole('textbox', { name: /A line/ }), 'My chair.');
  expect(answer()).toEqual([{ file: expect.stringMatching(UUID), caption: 'My chair.' }]);
  expect([draftFaults(), faults()]).toEqual([[], []]);
  expect(sentence()).toContain('My chair.');
  expect(screen.getByRole('img', { name: 'My chair.' })).toBeTruthy();
});

it('takes as many as the step asks for and no more, and lets one go', async () => {
  const { user, answer } = await doStep(Photo, step);
  choose(picture('one.png'), picture('two.png'), picture('three.png'));
  await screen.findByRole('img', { name: 'Picture 2' });
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Add another picture' })).toBeNull());
  const [, second] = answer() as { file: string }[];
  await user.click(screen.getByRole('button', { name: 'Take it out: picture 1' }));
  expect(answer()).toEqual([second]);
  await user.click(screen.getByRole('button', { name: 'Take it out: picture 1' }));
  expect(answer()).toBeUndefined();
});

it('says so when a file is no picture, and keeps the others', async () => {
  const { answer } = await doStep(Photo, step);
  choose(picture('one.txt', 'text/plain'), picture('two.png'));
  await screen.findByText(/can't read that picture/);
  await waitFor(() => expect(answer()).toHaveLength(1));
});
