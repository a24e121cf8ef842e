package fr.prendresoin.message;

import fr.prendresoin.ImaginaryWorld;
import fr.prendresoin.World;

class InMemoryNoticeRepositoryTest extends NoticeRepositoryContract {

    private final World world = new ImaginaryWorld();
    private final NoticeRepository repository = new InMemoryNoticeRepository();

    @Override
    World world() {
        return world;
    }

    @Override
    NoticeRepository notices() {
        return repository;
    }
}
