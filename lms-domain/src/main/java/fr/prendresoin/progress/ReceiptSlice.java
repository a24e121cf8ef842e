package fr.prendresoin.progress;

import java.util.List;
import java.util.Optional;

/** Receipts, newest first, and the mark after which the next ones come; no mark at the end. */
public record ReceiptSlice(List<ReceiptRow> rows, Optional<String> next) {}
