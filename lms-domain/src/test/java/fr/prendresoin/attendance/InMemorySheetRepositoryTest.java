package fr.prendresoin.attendance;

import fr.prendresoin.ImaginaryWorld;
import fr.prendresoin.World;

class InMemorySheetRepositoryTest extends SheetRepositoryContract {

    private final ImaginaryWorld world = new ImaginaryWorld();
    private final InMemorySheetRepository sheets = new InMemorySheetRepository();

    @Override
    World world() {
        return world;
    }

    @Override
    SheetRepository sheets() {
        return sheets;
    }
}
