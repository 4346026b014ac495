'use strict';
// What the bundler makes of a style sheet or a picture, for specs: nothing.
module.exports = {};
