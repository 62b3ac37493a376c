// Benches load the product as reports do.
export { withProduct } from '../scripts/report/withProduct.mjs';
