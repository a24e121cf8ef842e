package fr.prendresoin.obligation;

/** What the file of a professional is made of. */
sealed interface FileEntry permits KnownSituation, KnownSpan, DeclaredAction, DeclaredProof, SummarySending {}
