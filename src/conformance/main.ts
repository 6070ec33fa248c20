// Random designs, held against the real library. None is drawn yet, so nothing is compared.

console.log('0 designs, 0 accepted by both, 0 rejected by both, 0 stricter, 0 mismatches');
