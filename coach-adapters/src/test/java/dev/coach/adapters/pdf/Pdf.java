package dev.coach.adapters.pdf;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;

/** Makes small PDFs for tests. Places are in points from the top left corner of an A4 page. */
final class Pdf {
    static final PDFont REGULAR = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
    static final PDFont BOLD = new PDType1Font(Standard14Fonts.FontName.HELVETICA_BOLD);
    private static final float HEIGHT = PDRectangle.A4.getHeight();

    private final PDDocument document = new PDDocument();
    private PDPageContentStream page;

    Pdf() throws IOException {
        page = newPage();
    }

    private PDPageContentStream newPage() throws IOException {
        PDPage added = new PDPage(PDRectangle.A4);
        document.addPage(added);
        return new PDPageContentStream(document, added);
    }

    Pdf nextPage() throws IOException {
        page.close();
        page = newPage();
        return this;
    }

    Pdf text(double x, double y, String text) throws IOException {
        return text(x, y, text, REGULAR, 10, Color.BLACK);
    }

    Pdf bold(double x, double y, String text) throws IOException {
        return text(x, y, text, BOLD, 10, Color.BLACK);
    }

    Pdf text(double x, double y, String text, PDFont font, double size, Color color) throws IOException {
        page.beginText();
        page.setFont(font, (float) size);
        page.setNonStrokingColor(color);
        page.newLineAtOffset((float) x, HEIGHT - (float) y);
        page.showText(text);
        page.endText();
        return this;
    }

    Pdf unpainted(double x, double y, String text) throws IOException {
        page.setRenderingMode(RenderingMode.NEITHER);
        text(x, y, text);
        page.setRenderingMode(RenderingMode.FILL);
        return this;
    }

    Pdf box(double x, double y, double width, double height, Color color) throws IOException {
        page.setNonStrokingColor(color);
        page.addRect((float) x, HEIGHT - (float) (y + height), (float) width, (float) height);
        page.fill();
        return this;
    }

    Pdf picture() throws IOException {
        BufferedImage image = new BufferedImage(60, 80, BufferedImage.TYPE_INT_RGB);
        image.createGraphics().fillRect(10, 10, 40, 60);
        page.drawImage(LosslessFactory.createFromImage(document, image), 0, 0, PDRectangle.A4.getWidth(), HEIGHT);
        return this;
    }

    /** A field of a form, filled in by a program that does not draw; its base line is about there. */
    Pdf field(double x, double y, String name, String value) throws IOException {
        PDAcroForm form = document.getDocumentCatalog().getAcroForm();
        if (form == null) {
            form = new PDAcroForm(document);
            document.getDocumentCatalog().setAcroForm(form);
        }
        PDTextField field = new PDTextField(form);
        field.setPartialName(name);
        field.setDefaultAppearance("/Helv 10 Tf 0 g");
        field.getCOSObject().setString(COSName.V, value);
        form.getFields().add(field);
        PDAnnotationWidget widget = field.getWidgets().getFirst();
        widget.setRectangle(new PDRectangle((float) x, HEIGHT - (float) y - 4, 200, 16));
        document.getPage(document.getNumberOfPages() - 1).getAnnotations().add(widget);
        return this;
    }

    byte[] bytes() throws IOException {
        page.close();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        document.close();
        return out.toByteArray();
    }

    byte[] lockedWith(String password) throws IOException {
        document.protect(new StandardProtectionPolicy("owner-" + password, password, new AccessPermission()));
        return bytes();
    }
}
