// `npm run test:python`: the printed Python under the real library. Nothing is printed in Python yet,
// so there is nothing to run.

console.log('no Python is printed yet\n0 passed, 0 failed');
