export { shrink } from './shrink';
export { addFile, deliverFiles, dropFile, useFileAddress, useUpload, type Upload } from './uploads';
