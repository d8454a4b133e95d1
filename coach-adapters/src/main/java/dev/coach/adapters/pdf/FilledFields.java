package dev.coach.adapters.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.apache.pdfbox.pdmodel.interactive.form.PDVariableText;

/** Form fields whose values are in the file, but not how they look: some programs leave drawing them to whoever shows the form. */
final class FilledFields {
    private FilledFields() {}

    /** Has every such value drawn, so that it is read where a person sees it. */
    static void draw(PDDocument document) {
        try {
            PDAcroForm form = document.getDocumentCatalog().getAcroForm();
            if (form != null) {
                for (PDField field : form.getFieldTree()) {
                    if (isUndrawn(field)) {
                        form.refreshAppearances(List.of(field));
                    }
                }
            }
        } catch (IOException | RuntimeException odd) {
            // The library throws all kinds of runtime exceptions on malformed forms; the page is then read as it
            // stands.
        }
    }

    private static boolean isUndrawn(PDField field) {
        return field instanceof PDVariableText filled
                && !(field instanceof PDTextField secret && secret.isPassword())
                && !filled.getValueAsString().isEmpty()
                && filled.getWidgets().stream().anyMatch(widget -> widget.getNormalAppearanceStream() == null);
    }
}
