/** The longest side of a photo as it is sent, in pixels. */
const LONGEST = 2000;
const QUALITY = 0.85;

/**
 * Draws a picture anew as a JPEG of at most 2000 pixels: smaller to send, and without what a camera writes beside it, such as
 * the place and the time.
 * @throws Error when this browser cannot read the picture
 */
export async function shrink(file: Blob): Promise<Blob> {
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' });
  try {
    const scale = Math.min(1, LONGEST / Math.max(picture.width, picture.height));
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(1, Math.round(picture.width * scale));
    canvas.height = Math.max(1, Math.round(picture.height * scale));
    const context = canvas.getContext('2d');
    if (!context) throw new Error('nothing to draw on');
    // What was see-through becomes white, as on paper.
    context.fillStyle = '#fff';
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.drawImage(picture, 0, 0, canvas.width, canvas.height);
    return await new Promise<Blob>((resolve, reject) => {
      canvas.toBlob((drawn) => (drawn ? resolve(drawn) : reject(new Error('not drawn'))), 'image/jpeg', QUALITY);
    });
  } finally {
    picture.close();
  }
}
