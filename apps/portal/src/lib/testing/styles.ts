/** The classes of any CSS module, each by its own name. */
export default new Proxy({}, { get: (_, name) => String(name) });
