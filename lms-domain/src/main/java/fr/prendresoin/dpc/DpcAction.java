package fr.prendresoin.dpc;

import fr.prendresoin.shared.Ids;
import fr.prendresoin.shared.NullableUuid;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** An action of continuing development: what its body declares, and what became of it. */
@Entity
@Table(name = "dpc_action")
class DpcAction {

    @Id
    private UUID id;

    @Column(name = "body_id")
    private UUID bodyId;

    private String slug;
    private String reference;
    private String title;
    private String types;

    @Enumerated(EnumType.STRING)
    private DpcFormat format;

    @Column(name = "connected_minutes")
    private int connectedMinutes;

    @Column(name = "other_minutes")
    private int otherMinutes;

    @Column(name = "room_minutes")
    private int roomMinutes;

    private String orientations;

    @Column(name = "off_priority")
    private boolean offPriority;

    private String method;
    private String professions;
    private String objectives;
    private String prerequisites;
    private String programme;
    private String committee;
    private String evaluation;
    private String contact;

    @Column(name = "house_rules")
    private String houseRules;

    @Column(name = "price_cents")
    private int priceCents;

    private String payer;
    private String blocs;

    @Column(name = "course_slug")
    private String courseSlug;

    @Column(name = "version_id")
    @Convert(converter = NullableUuid.class)
    private UUID versionId;

    @Enumerated(EnumType.STRING)
    private ActionState state;

    @Version
    private int version;

    protected DpcAction() {}

    DpcAction(BodyId body, String slug, String reference, ActionSheet sheet) {
        this.id = Ids.next();
        this.bodyId = body.value();
        this.slug = slug;
        this.reference = reference;
        this.state = ActionState.DRAFT;
        write(sheet);
    }

    final void write(ActionSheet sheet) {
        title = sheet.title();
        types = Joined.of(sheet.types());
        format = sheet.format();
        connectedMinutes = sheet.hours().connected();
        otherMinutes = sheet.hours().nonConnected();
        roomMinutes = sheet.hours().inRoom();
        orientations = Joined.of(sheet.orientations());
        offPriority = sheet.offPriority();
        method = sheet.method();
        professions = Joined.of(sheet.professions());
        priceCents = sheet.price().cents();
        payer = sheet.price().payer();
        blocs = Joined.of(sheet.blocs());
        courseSlug = sheet.courseSlug();
        write(sheet.texts());
    }

    void refer(String to) {
        reference = to;
    }

    private void write(ActionSheet.Texts texts) {
        objectives = texts.objectives();
        prerequisites = texts.prerequisites();
        programme = texts.programme();
        committee = texts.committee();
        evaluation = texts.evaluation();
        contact = texts.contact();
        houseRules = texts.houseRules();
    }

    ActionSheet sheet() {
        return new ActionSheet(
                title,
                types(),
                format,
                new Hours(connectedMinutes, otherMinutes, roomMinutes),
                Set.copyOf(Joined.codes(orientations)),
                offPriority,
                method,
                Set.copyOf(Joined.codes(professions)),
                new ActionSheet.Texts(objectives, prerequisites, programme, committee, evaluation, contact, houseRules),
                new ActionSheet.Price(priceCents, payer),
                Joined.codes(blocs).stream().map(Integer::valueOf).collect(Collectors.toUnmodifiableSet()),
                courseSlug);
    }

    private Set<DpcType> types() {
        Set<DpcType> read = EnumSet.noneOf(DpcType.class);
        Joined.codes(types).forEach(type -> read.add(DpcType.valueOf(type)));
        return read;
    }

    /** From now on every session runs this version of the course, whatever is published later. */
    void run(UUID courseVersion) {
        versionId = courseVersion;
    }

    void become(ActionState next) {
        state = next;
    }

    ActionId id() {
        return new ActionId(id);
    }

    BodyId body() {
        return new BodyId(bodyId);
    }

    String slug() {
        return slug;
    }

    String reference() {
        return reference;
    }

    /** Null while nobody submitted it. */
    UUID versionId() {
        return versionId;
    }

    ActionState state() {
        return state;
    }

    int version() {
        return version;
    }
}
