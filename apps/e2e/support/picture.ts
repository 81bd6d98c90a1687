import type { Page } from '@playwright/test';

/** What a camera notes beside a picture in the one of `photograph`. */
export const PLACE = 'GPS 40.4168 N 3.7038 W';

/** A large photograph of noise, drawn by the page's own browser, with a camera's note of the place in it (an Exif segment). */
export async function photograph(page: Page): Promise<{ name: string; mimeType: string; buffer: Buffer }> {
  const drawn = await page.evaluate(() => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 2600, height: 1800 });
    const context = canvas.getContext('2d')!;
    const noise = context.createImageData(canvas.width, canvas.height);
    for (let i = 0; i < noise.data.length; i += 1) noise.data[i] = i % 4 === 3 ? 255 : (Math.imul(i, 2654435761) >>> 16) & 255;
    context.putImageData(noise, 0, 0);
    return canvas.toDataURL('image/jpeg', 0.9);
  });
  const jpeg = Buffer.from(drawn.split(',')[1]!, 'base64');
  const note = Buffer.from(`Exif\0\0${PLACE}`);
  const length = Buffer.alloc(2);
  length.writeUInt16BE(note.length + 2);
  return { name: 'IMG_2041.jpg', mimeType: 'image/jpeg', buffer: Buffer.concat([jpeg.subarray(0, 2), Buffer.from([0xff, 0xe1]), length, note, jpeg.subarray(2)]) };
}
