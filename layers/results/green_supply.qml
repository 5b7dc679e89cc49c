<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis autoRefreshMode="Disabled" simplifyMaxScale="1" simplifyLocal="1" symbologyReferenceScale="-1" version="3.40.6-Bratislava" hasScaleBasedVisibilityFlag="0" autoRefreshTime="0" simplifyDrawingHints="1" minScale="100000000" labelsEnabled="0" maxScale="0" styleCategories="Symbology|Labeling|Rendering" simplifyAlgorithm="0" simplifyDrawingTol="1">
 <renderer-v2 forceraster="0" enableorderby="0" attr="m2_per_resident" referencescale="-1" type="graduatedSymbol" graduatedMethod="GraduatedColor" symbollevels="0">
  <ranges>
   <range upper="0.000000000000000" render="true" label="none" uuid="{00000001-0000-4000-8000-000000000000}" lower="-1.000000000000000" symbol="0" />
   <range upper="5.000000000000000" render="true" label="0–5" uuid="{00000002-0000-4000-8000-000000000000}" lower="0.000000000000000" symbol="1" />
   <range upper="10.000000000000000" render="true" label="5–10" uuid="{00000003-0000-4000-8000-000000000000}" lower="5.000000000000000" symbol="2" />
   <range upper="20.000000000000000" render="true" label="10–20" uuid="{00000004-0000-4000-8000-000000000000}" lower="10.000000000000000" symbol="3" />
   <range upper="50.000000000000000" render="true" label="20–50" uuid="{00000005-0000-4000-8000-000000000000}" lower="20.000000000000000" symbol="4" />
   <range upper="1000000000000.000000000000000" render="true" label="over_50" uuid="{00000006-0000-4000-8000-000000000000}" lower="50.000000000000000" symbol="5" />
  </ranges>
  <symbols>
   <symbol name="0" force_rhr="0" alpha="1" clip_to_extent="1" type="marker" frame_rate="10" is_animated="0">
    <data_defined_properties>
     <Option type="Map">
      <Option name="name" value="" type="QString" />
      <Option name="properties" />
      <Option name="type" value="collection" type="QString" />
     </Option>
    </data_defined_properties>
    <layer pass="0" enabled="1" class="SimpleMarker" locked="0" id="{00000007-0000-4000-8000-000000000000}">
     <Option type="Map">
      <Option name="angle" value="0" type="QString" />
      <Option name="cap_style" value="square" type="QString" />
      <Option name="color" value="195,15,31,255,rgb:0.76470588235294112,0.05882352941176471,0.12156862745098039,1" type="QString" />
      <Option name="horizontal_anchor_point" value="1" type="QString" />
      <Option name="joinstyle" value="bevel" type="QString" />
      <Option name="name" value="circle" type="QString" />
      <Option name="offset" value="0,0" type="QString" />
      <Option name="offset_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString" />
      <Option name="offset_unit" value="MM" type="QString" />
      <Option name="outline_color" value="59,63,70,255,rgb:0.23137254901960785,0.24705882352941178,0.27450980392156865,1" type="QString" />
      <Option name="outline_style" value="solid" type="QString" />
      <Option name="outline_width" value="0.08" type="QString" />
      <Option name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString" />
      <Option name="outline_width_unit" value="MM" type="QString" />
      <Option name="scale_method" value="diameter" type="QString" />
      <Option name="size" value="1.7" type="QString" />
      <Option name="size_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString" />
      <Option name="size_unit" value="MM" type="QString" />
      <Option name="vertical_anchor_point" value="1" type="QString" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" value="" type="QString" />
       <Option name="properties" type="Map">
        <Option name="size" type="Map">
         <Option name="active" value="true" type="bool" />
         <Option name="expression" value="scale_linear(@map_scale,3000,50000,2.4,0.8)" type="QString" />
         <Option name="type" value="3" type="int" />
        </Option>
       </Option>
       <Option name="type" value="collection" type="QString" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol name="1" force_rhr="0" alpha="1" clip_to_extent="1" type="marker" frame_rate="10" is_animated="0">
    <data_defined_properties>
     <Option type="Map">
      <Option name="name" value="" type="QString" />
      <Option name="properties" />
      <Option name="type" value="collection" type="QString" />
     </Option>
    </data_defined_properties>
    <layer pass="0" enabled="1" class="SimpleMarker" locked="0" id="{00000008-0000-4000-8000-000000000000}">
     <Option type="Map">
      <Option name="angle" value="0" type="QString" />
      <Option name="cap_style" value="square" type="QString" />
      <Option name="color" value="223,194,125,255,rgb:0.87450980392156863,0.76078431372549016,0.49019607843137253,1" type="QString" />
      <Option name="horizontal_anchor_point" value="1" type="QString" />
      <Option name="joinstyle" value="bevel" type="QString" />
      <Option name="name" value="circle" type="QString" />
      <Option name="offset" value="0,0" type="QString" />
      <Option name="offset_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString" />
      <Option name="offset_unit" value="MM" type="QString" />
      <Option name="outline_color" value="59,63,70,255,rgb:0.23137254901960785,0.24705882352941178,0.27450980392156865,1" type="QString" />
      <Option name="outline_style" value="solid" type="QString" />
      <Option name="outline_width" value="0.08" type="QString" />
      <Option name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString" />
      <Option name="outline_width_unit" value="MM" type="QString" />
      <Option name="scale_method" value="diameter" type="QString" />
      <Option name="size" value="1.7" type="QString" />
      <Option name="size_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString" />
      <Option name="size_unit" value="MM" type="QString" />
      <Option name="vertical_anchor_point" value="1" type="QString" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" value="" type="QString" />
       <Option name="properties" type="Map">
        <Option name="size" type="Map">
         <Option name="active" value="true" type="bool" />
         <Option name="expression" value="scale_linear(@map_scale,3000,50000,2.4,0.8)" type="QString" />
         <Option name="type" value="3" type="int" />
        </Option>
       </Option>
       <Option name="type" value="collection" type="QString" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol name="2" force_rhr="0" alpha="1" clip_to_extent="1" type="marker" frame_rate="10" is_animated="0">
    <data_defined_properties>
     <Option type="Map">
      <Option name="name" value="" type="QString" />
      <Option name="properties" />
      <Option name="type" value="collection" type="QString" />
     </Option>
    </data_defined_properties>
    <layer pass="0" enabled="1" class="SimpleMarker" locked="0" id="{00000009-0000-4000-8000-000000000000}">
     <Option type="Map">
      <Option name="angle" value="0" type="QString" />
      <Option name="cap_style" value="square" type="QString" />
      <Option name="color" value="242,236,200,255,rgb:0.94901960784313721,0.92549019607843142,0.78431372549019607,1" type="QString" />
      <Option name="horizontal_anchor_point" value="1" type="QString" />
      <Option name="joinstyle" value="bevel" type="QString" />
      <Option name="name" value="circle" type="QString" />
      <Option name="offset" value="0,0" type="QString" />
      <Option name="offset_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString" />
      <Option name="offset_unit" value="MM" type="QString" />
      <Option name="outline_color" value="59,63,70,255,rgb:0.23137254901960785,0.24705882352941178,0.27450980392156865,1" type="QString" />
      <Option name="outline_style" value="solid" type="QString" />
      <Option name="outline_width" value="0.08" type="QString" />
      <Option name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString" />
      <Option name="outline_width_unit" value="MM" type="QString" />
      <Option name="scale_method" value="diameter" type="QString" />
      <Option name="size" value="1.7" type="QString" />
      <Option name="size_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString" />
      <Option name="size_unit" value="MM" type="QString" />
      <Option name="vertical_anchor_point" value="1" type="QString" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" value="" type="QString" />
       <Option name="properties" type="Map">
        <Option name="size" type="Map">
         <Option name="active" value="true" type="bool" />
         <Option name="expression" value="scale_linear(@map_scale,3000,50000,2.4,0.8)" type="QString" />
         <Option name="type" value="3" type="int" />
        </Option>
       </Option>
       <Option name="type" value="collection" type="QString" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol name="3" force_rhr="0" alpha="1" clip_to_extent="1" type="marker" frame_rate="10" is_animated="0">
    <data_defined_properties>
     <Option type="Map">
      <Option name="name" value="" type="QString" />
      <Option name="properties" />
      <Option name="type" value="collection" type="QString" />
     </Option>
    </data_defined_properties>
    <layer pass="0" enabled="1" class="SimpleMarker" locked="0" id="{0000000a-0000-4000-8000-000000000000}">
     <Option type="Map">
      <Option name="angle" value="0" type="QString" />
      <Option name="cap_style" value="square" type="QString" />
      <Option name="color" value="169,216,184,255,rgb:0.66274509803921566,0.84705882352941175,0.72156862745098038,1" type="QString" />
      <Option name="horizontal_anchor_point" value="1" type="QString" />
      <Option name="joinstyle" value="bevel" type="QString" />
      <Option name="name" value="circle" type="QString" />
      <Option name="offset" value="0,0" type="QString" />
      <Option name="offset_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString" />
      <Option name="offset_unit" value="MM" type="QString" />
      <Option name="outline_color" value="59,63,70,255,rgb:0.23137254901960785,0.24705882352941178,0.27450980392156865,1" type="QString" />
      <Option name="outline_style" value="solid" type="QString" />
      <Option name="outline_width" value="0.08" type="QString" />
      <Option name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString" />
      <Option name="outline_width_unit" value="MM" type="QString" />
      <Option name="scale_method" value="diameter" type="QString" />
      <Option name="size" value="1.7" type="QString" />
      <Option name="size_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString" />
      <Option name="size_unit" value="MM" type="QString" />
      <Option name="vertical_anchor_point" value="1" type="QString" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" value="" type="QString" />
       <Option name="properties" type="Map">
        <Option name="size" type="Map">
         <Option name="active" value="true" type="bool" />
         <Option name="expression" value="scale_linear(@map_scale,3000,50000,2.4,0.8)" type="QString" />
         <Option name="type" value="3" type="int" />
        </Option>
       </Option>
       <Option name="type" value="collection" type="QString" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol name="4" force_rhr="0" alpha="1" clip_to_extent="1" type="marker" frame_rate="10" is_animated="0">
    <data_defined_properties>
     <Option type="Map">
      <Option name="name" value="" type="QString" />
      <Option name="properties" />
      <Option name="type" value="collection" type="QString" />
     </Option>
    </data_defined_properties>
    <layer pass="0" enabled="1" class="SimpleMarker" locked="0" id="{0000000b-0000-4000-8000-000000000000}">
     <Option type="Map">
      <Option name="angle" value="0" type="QString" />
      <Option name="cap_style" value="square" type="QString" />
      <Option name="color" value="79,163,131,255,rgb:0.30980392156862746,0.63921568627450975,0.51372549019607838,1" type="QString" />
      <Option name="horizontal_anchor_point" value="1" type="QString" />
      <Option name="joinstyle" value="bevel" type="QString" />
      <Option name="name" value="circle" type="QString" />
      <Option name="offset" value="0,0" type="QString" />
      <Option name="offset_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString" />
      <Option name="offset_unit" value="MM" type="QString" />
      <Option name="outline_color" value="59,63,70,255,rgb:0.23137254901960785,0.24705882352941178,0.27450980392156865,1" type="QString" />
      <Option name="outline_style" value="solid" type="QString" />
      <Option name="outline_width" value="0.08" type="QString" />
      <Option name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString" />
      <Option name="outline_width_unit" value="MM" type="QString" />
      <Option name="scale_method" value="diameter" type="QString" />
      <Option name="size" value="1.7" type="QString" />
      <Option name="size_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString" />
      <Option name="size_unit" value="MM" type="QString" />
      <Option name="vertical_anchor_point" value="1" type="QString" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" value="" type="QString" />
       <Option name="properties" type="Map">
        <Option name="size" type="Map">
         <Option name="active" value="true" type="bool" />
         <Option name="expression" value="scale_linear(@map_scale,3000,50000,2.4,0.8)" type="QString" />
         <Option name="type" value="3" type="int" />
        </Option>
       </Option>
       <Option name="type" value="collection" type="QString" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol name="5" force_rhr="0" alpha="1" clip_to_extent="1" type="marker" frame_rate="10" is_animated="0">
    <data_defined_properties>
     <Option type="Map">
      <Option name="name" value="" type="QString" />
      <Option name="properties" />
      <Option name="type" value="collection" type="QString" />
     </Option>
    </data_defined_properties>
    <layer pass="0" enabled="1" class="SimpleMarker" locked="0" id="{0000000c-0000-4000-8000-000000000000}">
     <Option type="Map">
      <Option name="angle" value="0" type="QString" />
      <Option name="cap_style" value="square" type="QString" />
      <Option name="color" value="11,95,76,255,rgb:0.04313725490196078,0.37254901960784315,0.29803921568627451,1" type="QString" />
      <Option name="horizontal_anchor_point" value="1" type="QString" />
      <Option name="joinstyle" value="bevel" type="QString" />
      <Option name="name" value="circle" type="QString" />
      <Option name="offset" value="0,0" type="QString" />
      <Option name="offset_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString" />
      <Option name="offset_unit" value="MM" type="QString" />
      <Option name="outline_color" value="59,63,70,255,rgb:0.23137254901960785,0.24705882352941178,0.27450980392156865,1" type="QString" />
      <Option name="outline_style" value="solid" type="QString" />
      <Option name="outline_width" value="0.08" type="QString" />
      <Option name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString" />
      <Option name="outline_width_unit" value="MM" type="QString" />
      <Option name="scale_method" value="diameter" type="QString" />
      <Option name="size" value="1.7" type="QString" />
      <Option name="size_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString" />
      <Option name="size_unit" value="MM" type="QString" />
      <Option name="vertical_anchor_point" value="1" type="QString" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" value="" type="QString" />
       <Option name="properties" type="Map">
        <Option name="size" type="Map">
         <Option name="active" value="true" type="bool" />
         <Option name="expression" value="scale_linear(@map_scale,3000,50000,2.4,0.8)" type="QString" />
         <Option name="type" value="3" type="int" />
        </Option>
       </Option>
       <Option name="type" value="collection" type="QString" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
  </symbols>
  <classificationMethod id="Custom">
   <symmetricMode astride="0" enabled="0" symmetrypoint="0" />
   <labelFormat format="%1 - %2" trimtrailingzeroes="1" labelprecision="4" />
   <parameters>
    <Option />
   </parameters>
   <extraInformation />
  </classificationMethod>
  <rotation />
  <sizescale />
  <data-defined-properties>
   <Option type="Map">
    <Option name="name" value="" type="QString" />
    <Option name="properties" />
    <Option name="type" value="collection" type="QString" />
   </Option>
  </data-defined-properties>
 </renderer-v2>
 <blendMode>0</blendMode>
 <featureBlendMode>0</featureBlendMode>
 <layerOpacity>1</layerOpacity>
 <layerGeometryType>0</layerGeometryType>
</qgis>
