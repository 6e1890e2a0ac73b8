// Stands in for the framework's polyfills, of which the oldest browser that knows `light-dark()` needs none.
export {}
