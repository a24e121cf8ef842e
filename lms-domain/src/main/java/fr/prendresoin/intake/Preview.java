package fr.prendresoin.intake;

import fr.prendresoin.provisioning.ColumnGuess;
import fr.prendresoin.provisioning.Field;
import fr.prendresoin.provisioning.TableFormat;
import fr.prendresoin.provisioning.TableRow;
import java.util.List;
import java.util.Map;

/**
 * The beginning of a file, read as it was found or as its owner wants.
 *
 * @param sheets of a workbook; empty for a text
 * @param rows the first five
 * @param guesses one per column
 * @param remembered what the faculty last said that columns of these names hold
 */
public record Preview(
        TableFormat found,
        TableFormat format,
        List<String> sheets,
        List<String> header,
        List<TableRow> rows,
        List<ColumnGuess> guesses,
        Map<String, Field> remembered) {}
