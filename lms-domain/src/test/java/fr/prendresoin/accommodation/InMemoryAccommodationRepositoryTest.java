package fr.prendresoin.accommodation;

import fr.prendresoin.ImaginaryWorld;
import fr.prendresoin.World;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.organisation.FacultyId;
import fr.prendresoin.organisation.PromotionId;
import fr.prendresoin.organisation.PromotionRow;

class InMemoryAccommodationRepositoryTest extends AccommodationRepositoryContract {

    private final World world = new ImaginaryWorld();
    private final InMemoryAccommodationRepository accommodations = new InMemoryAccommodationRepository();

    @Override
    World world() {
        return world;
    }

    @Override
    AccommodationRepository repository() {
        return accommodations;
    }

    @Override
    void join(PromotionRow promotion, PersonId person) {
        accommodations.students.put(student(promotion, person), new FacultyId(promotion.facultyId()));
    }

    @Override
    void leave(PromotionRow promotion, PersonId person) {
        accommodations.students.remove(student(promotion, person));
    }

    private static Student student(PromotionRow promotion, PersonId person) {
        return new Student(new PromotionId(promotion.id()), person);
    }
}
