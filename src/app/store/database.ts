/** A database of this browser with one store of records, each of which has an `id`. It is opened for each request. */

export interface Database {
  readonly name: string;
  readonly store: string;
}

function resultOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error));
  });
}

/** One request to a database. It is closed afterwards, so it can be deleted. */
export async function within<T>(
  { name, store }: Database,
  mode: IDBTransactionMode,
  act: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const opening = indexedDB.open(name, 1);
  opening.addEventListener('upgradeneeded', () =>
    opening.result.createObjectStore(store, { keyPath: 'id' }),
  );
  const database = await resultOf(opening);
  try {
    const transaction = database.transaction(store, mode);
    const result = resultOf(act(transaction.objectStore(store)));
    await new Promise<void>((resolve, reject) => {
      transaction.addEventListener('complete', () => resolve());
      transaction.addEventListener('abort', () => reject(transaction.error));
    });
    return await result;
  } finally {
    database.close();
  }
}

/** All records; none if there is no database, which isn't made then. */
export async function allWithin({ name, store }: Database): Promise<unknown[]> {
  const databases = await indexedDB.databases();
  if (!databases.some((database) => database.name === name)) return [];
  return await within<unknown[]>({ name, store }, 'readonly', (records) => records.getAll());
}

export async function deleteDatabase({ name }: Database): Promise<void> {
  await resultOf(indexedDB.deleteDatabase(name));
}
