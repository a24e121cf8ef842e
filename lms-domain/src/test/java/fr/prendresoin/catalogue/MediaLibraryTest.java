package fr.prendresoin.catalogue;

class MediaLibraryTest extends MediaLibraryContract {

    private final MediaRepository repository = new InMemoryMediaRepository();

    @Override
    MediaRepository repository() {
        return repository;
    }
}
