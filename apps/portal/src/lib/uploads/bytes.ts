/** A file that has not arrived yet, as this device keeps it. */
export interface LocalFile {
  id: string;
  personId: string;
  /** The client whose record it goes to, when one of their care team sends it; else it is the client's own. */
  forClient?: string;
  kind: 'photo' | 'audio' | 'document';
  type: string;
  bytes: ArrayBuffer;
}

/** Whoever signs out deletes the database of this name. */
const FILES_DATABASE = 'attune.files';
const STORE = 'files';

/** What this browser would not keep beyond the page. */
const inMemory = new Map<string, LocalFile>();

/** Keeps a file on this device; where the browser keeps nothing, for as long as the page is open. */
export async function keepFile(file: LocalFile): Promise<void> {
  inMemory.set(file.id, file);
  await inStore('readwrite', (store) => store.put(file)).catch(() => undefined);
}

/** A file kept on this device; undefined when it is gone. */
export async function keptFile(id: string): Promise<LocalFile | undefined> {
  return inMemory.get(id) ?? (await inStore<LocalFile | undefined>('readonly', (store) => store.get(id)).catch(() => undefined));
}

export async function forgetFile(id: string): Promise<void> {
  inMemory.delete(id);
  await inStore('readwrite', (store) => store.delete(id)).catch(() => undefined);
}

let opened: Promise<IDBDatabase> | null = null;

function database(): Promise<IDBDatabase> {
  opened ??= new Promise<IDBDatabase>((resolve, reject) => {
    const asked = indexedDB.open(FILES_DATABASE, 1);
    asked.onupgradeneeded = () => asked.result.createObjectStore(STORE, { keyPath: 'id' });
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => reject(asked.error ?? new Error('no database'));
  }).then((found) => {
    // Somebody signs out: nothing of it stays, in this page neither.
    found.onversionchange = () => {
      found.close();
      inMemory.clear();
      opened = null;
    };
    return found;
  });
  opened.catch(() => (opened = null));
  return opened;
}

async function inStore<T>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => IDBRequest): Promise<T> {
  const transaction = (await database()).transaction(STORE, mode);
  const asked = work(transaction.objectStore(STORE));
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve(asked.result as T);
    transaction.onabort = () => reject(transaction.error ?? new Error('not kept'));
  });
}
