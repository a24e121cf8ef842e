package fr.prendresoin.catalogue;

import fr.prendresoin.shared.Act;

/** What the journal keeps of the catalogue. */
enum CatalogueAct implements Act {
    VERSION_PUBLISHED
}
