const pretended = Object.getOwnPropertyDescriptor(globalThis, 'window');
// A real window cannot be deleted.
if (pretended?.configurable) Reflect.deleteProperty(globalThis, 'window');
