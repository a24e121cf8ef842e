package fr.prendresoin.cohort;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps a condition in one column. */
@Converter
public class ConditionConverter implements AttributeConverter<Condition, String> {

    @Override
    public String convertToDatabaseColumn(Condition condition) {
        return condition == null ? null : ConditionText.write(condition);
    }

    @Override
    public Condition convertToEntityAttribute(String stored) {
        return stored == null ? null : ConditionText.read(stored);
    }
}
