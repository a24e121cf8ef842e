package fr.prendresoin.catalogue;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The media of a course while it is read: what an activity names is found here, checked, and known to be used. */
final class MediaShelf {

    private static final Pattern SHAPE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*\\.[a-z0-9]{2,4}");
    private static final int LONGEST = 100;

    private final CourseFiles files;
    private final Set<String> used;
    private final Problems problems;
    private final Map<String, MediaFile> taken = new TreeMap<>();

    MediaShelf(CourseFiles files, Set<String> used, Problems problems) {
        this.files = files;
        this.used = used;
        this.problems = problems;
    }

    /** Where a name is written: what is wrong with the name itself is said there. */
    @FunctionalInterface
    interface Place {

        void problem(String message);
    }

    /** The file named under a key; null, with a problem reported, when it cannot be used. */
    MediaFile find(YamlMap map, String key, Set<String> types) {
        return find(map.text(key), types, message -> map.problem(key, message)).orElse(null);
    }

    /** The file of this name, without its folder. */
    Optional<MediaFile> find(String fileName, Set<String> types, Place place) {
        if (!SHAPE.matcher(fileName).matches() || fileName.length() > LONGEST) {
            place.problem("« " + fileName + " » n’est pas le nom d’un fichier de media/ : minuscules sans accent, mots"
                    + " joints par des tirets, une extension, sans dossier");
            return Optional.empty();
        }
        String name = MediaFile.FOLDER + fileName;
        used.add(name);
        Optional<MediaFile> file = files.findMedia(name);
        if (file.isEmpty()) {
            place.problem("le fichier " + name + " manque");
            return file;
        }
        return file.filter(found -> fits(found, types, place));
    }

    private boolean fits(MediaFile file, Set<String> types, Place place) {
        if (file.size() > CourseFiles.LARGEST) {
            problems.add(
                    file.name(), 1, "le fichier pèse " + file.size() + " octets ; " + CourseFiles.LARGEST + " au plus");
            return false;
        }
        if (file.type().isEmpty()) {
            problems.add(file.name(), 1, "le contenu n’est pas celui que le nom annonce, ou n’est pas admis");
            return false;
        }
        if (!types.contains(file.type())) {
            place.problem("« " + file.fileName() + " » est du type " + file.type() + " ; types admis ici : "
                    + String.join(", ", types.stream().sorted().toList()));
            return false;
        }
        taken.put(file.fileName(), file);
        return true;
    }

    /** What the activities use, by name without folder. */
    Map<String, MediaFile> taken() {
        return Map.copyOf(taken);
    }
}
