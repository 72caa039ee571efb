// store: what one server may have of its own. Plain numbers: whoever offers to add documents says them before the store refuses.

/** Documents of a server are scanned one by one for each question: with so many chunks that takes some 2 ms. */
export const SERVER_DOCUMENTS_MAX = 200;
export const SERVER_CHUNKS_MAX = 5000;
