package dev.coach.adapters.pdf;

import dev.coach.core.domain.document.DocumentText;
import dev.coach.core.domain.document.TextLine;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;

/** Reads one PDF. Runs only in a process that may die of it. */
final class PdfParsing {
    private final Wire.Request request;
    private final List<List<TextLine>> pages = new ArrayList<>();
    private final List<Double> heights = new ArrayList<>();
    private final List<TextLine> hidden = new ArrayList<>();
    private boolean blank = true;

    PdfParsing(Wire.Request request) {
        this.request = request;
    }

    Wire.Answer run() {
        FontMappers.set(new BuiltInFonts());
        try (PDDocument document = Loader.loadPDF(request.pdf())) {
            return read(document);
        } catch (InvalidPasswordException | NoClassDefFoundError locked) {
            // A file that is locked for the holder of a certificate needs classes that are left out: nobody has that
            // key here.
            return Wire.Answer.of(Outcome.ENCRYPTED);
        } catch (CharacterAllowance.Exhausted tooMuch) {
            return Wire.Answer.of(Outcome.TOO_MUCH_TEXT);
        } catch (IOException | RuntimeException malformed) {
            // The library throws all kinds of runtime exceptions on malformed files; all of them mean the same here.
            return Wire.Answer.of(Outcome.DAMAGED);
        } catch (StackOverflowError tooDeep) {
            return Wire.Answer.of(Outcome.TOO_COMPLEX);
        }
    }

    private Wire.Answer read(PDDocument document) throws IOException {
        CharacterAllowance allowance = new CharacterAllowance(request.maxCharacters());
        FilledFields.draw(document);
        // The number of pages that the file claims is not to be believed; what counts is what comes.
        for (PDPage page : document.getPages()) {
            if (pages.size() == request.maxPages()) {
                return Wire.Answer.of(Outcome.TOO_MANY_PAGES);
            }
            add(PageGlyphs.of(document, page, allowance), page);
        }
        if (pages.isEmpty()) {
            return Wire.Answer.of(Outcome.DAMAGED);
        }
        List<TextLine> lines = RepeatedLines.without(pages, heights);
        return lines.isEmpty()
                ? Wire.Answer.of(withoutText())
                : new Wire.Answer(Outcome.TEXT, new DocumentText(lines, hidden));
    }

    private Outcome withoutText() throws IOException {
        if (!blank) {
            return Outcome.NO_TEXT;
        }
        return isSound() ? Outcome.BLANK : Outcome.DAMAGED;
    }

    /** Whether the file needed no repair. One that did and shows nothing may have lost what it showed. */
    private boolean isSound() throws IOException {
        try (PDDocument strict = new PDFParser(new RandomAccessReadBuffer(request.pdf())).parse(false)) {
            return COSName.CATALOG.equals(
                    strict.getDocumentCatalog().getCOSObject().getCOSName(COSName.TYPE));
        }
    }

    private void add(PageGlyphs content, PDPage page) {
        List<Glyph> glyphs = content.glyphs();
        blank &= glyphs.isEmpty() && content.isBare();
        int number = pages.size() + 1;
        pages.add(PageLines.visible(number, glyphs));
        hidden.addAll(PageLines.hidden(number, glyphs));
        PDRectangle crop = page.getCropBox();
        heights.add((double) (page.getRotation() % 180 == 0 ? crop.getHeight() : crop.getWidth()));
    }
}
