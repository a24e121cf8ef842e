package fr.prendresoin.attendance;

import fr.prendresoin.identity.PersonId;
import fr.prendresoin.shared.Columns;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Keeps sheets in lists. */
final class InMemorySheetRepository implements SheetRepository {

    private final List<PresenceSheet> sheets = new ArrayList<>();
    private final List<Signature> signatures = new ArrayList<>();
    private final List<WrongCodes> wrong = new ArrayList<>();

    @Override
    public void add(PresenceSheet sheet) {
        sheets.add(sheet);
    }

    @Override
    public void add(Signature signature) {
        signatures.add(signature);
    }

    @Override
    public Optional<PresenceSheet> find(SheetId sheet) {
        return sheets.stream().filter(each -> each.id().equals(sheet)).findFirst();
    }

    @Override
    public Optional<PresenceSheet> lock(SheetId sheet) {
        return find(sheet);
    }

    @Override
    public List<PresenceSheet> of(Collection<UUID> occasions) {
        return sheets.stream()
                .filter(each -> occasions.contains(each.occasion()))
                .sorted(Comparator.comparing(each -> each.window().startsAt()))
                .toList();
    }

    @Override
    public List<Signature> on(Collection<SheetId> ids) {
        return signatures.stream()
                .filter(each -> ids.contains(new SheetId(each.sheet())))
                .sorted(Comparator.comparing(Signature::at))
                .toList();
    }

    @Override
    public Set<PersonId> signedElsewhere(PresenceSheet sheet) {
        return signatures.stream()
                .filter(Signature::own)
                .filter(each -> !each.sheet().equals(sheet.id().value()))
                .filter(each -> find(new SheetId(each.sheet())).orElseThrow().overlaps(sheet))
                .map(Signature::person)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public WrongCodes wrongCodes(SheetId sheet, PersonId person) {
        return wrong.stream().filter(each -> each.of(sheet, person)).findFirst().orElseGet(() -> {
            WrongCodes none = new WrongCodes(sheet, person);
            wrong.add(none);
            return none;
        });
    }

    @Override
    public Set<PersonId> guessing(SheetId sheet) {
        return wrong.stream()
                .filter(each -> Columns.read(each, "sheetId").equals(sheet.value()) && each.tooMany())
                .map(WrongCodes::person)
                .collect(Collectors.toUnmodifiableSet());
    }
}
