package fr.prendresoin.intake;

import fr.prendresoin.organisation.FacultyKeys;

/** What the job must know of an import: how its file is read, and what is to be done with it. */
record ImportPlan(
        ImportId id,
        ImportState state,
        String fileName,
        FormatChoice choice,
        Mapping mapping,
        FacultyKeys faculty,
        int position) {}
