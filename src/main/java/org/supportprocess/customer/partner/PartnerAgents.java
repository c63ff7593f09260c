package org.supportprocess.customer.partner;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The people of the partners, by the name they sign in with. */
public interface PartnerAgents extends Repository<PartnerAgent, String> {

    Optional<PartnerAgent> findById(String user);

    /** The organisations whose delegation to the partner is in force now. */
    @Query(nativeQuery = true, value = "select organisation from delegation where partner = :partner")
    Set<String> delegationsTo(String partner);

    /** The people of the partners that act for the organisations now. */
    @Query("""
            select new org.supportprocess.customer.partner.ActingAgent(d.id.organisation, a.user, p.name)
            from Delegation d join PartnerAgent a on a.partner = d.id.partner join Partner p on p.id = a.partner
            where d.id.organisation in :organisations
            order by a.user
            """)
    List<ActingAgent> actingFor(Collection<String> organisations);

    /** The name of the partner that the person belongs to. */
    @Query(
            nativeQuery = true,
            value = "select p.name from partner p join partner_agent a on a.partner = p.id where a.user_id = :user")
    Optional<String> partnerNameOf(String user);
}
